import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'jieli:public';

/** The route, or every route of the controller, is open to people who are not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);
