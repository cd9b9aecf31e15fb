import { SetMetadata } from '@nestjs/common';

export const USABLE_BEFORE_PASSWORD_CHANGE = 'jieli:before-password-change';

/** The route works for somebody who still has to replace an initial password. */
export const UsableBeforePasswordChange = (): MethodDecorator & ClassDecorator => SetMetadata(USABLE_BEFORE_PASSWORD_CHANGE, true);
