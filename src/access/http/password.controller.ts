import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../http/principal.js';
import { CurrentPrincipal } from '../authorisation/current-actor.js';
import { UsableBeforePasswordChange } from '../authorisation/usable-before-password-change.js';
import { ChangePassword } from '../sign-in/change-password.js';
import { ChangePasswordBody } from './change-password.body.js';

@ApiTags('access')
@UsableBeforePasswordChange()
@Controller('password')
export class PasswordController {
  constructor(private readonly changePassword: ChangePassword) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ summary: '修改密码', description: 'Signs out everywhere else.' })
  @ApiNoContentResponse()
  change(@CurrentPrincipal() principal: Principal, @Body() body: ChangePasswordBody, @Req() request: FastifyRequest): Promise<void> {
    return this.changePassword.execute(principal, body, request.ip);
  }
}
