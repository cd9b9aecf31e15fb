import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiForbiddenResponse } from '@nestjs/swagger';
import type { Role } from '../../kernel/actor.js';

export const ROLES_ALLOWED = 'jieli:roles';

/** Only people who hold one of the roles; they act in it. */
export const Roles = (...roles: readonly Role[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ROLES_ALLOWED, roles), ApiForbiddenResponse({ description: `only ${roles.join(', ')}` }));
