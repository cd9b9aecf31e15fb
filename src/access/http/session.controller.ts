import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiTooManyRequestsResponse,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../http/principal.js';
import { Public } from '../../http/public.js';
import { credentialOf } from '../authorisation/credential.js';
import { CurrentPrincipal } from '../authorisation/current-actor.js';
import { UsableBeforePasswordChange } from '../authorisation/usable-before-password-change.js';
import { Sessions } from '../sessions/sessions.js';
import { SignIn } from '../sign-in/sign-in.js';
import { clearSessionCookie, setSessionCookie } from './session-cookie.js';
import { SignInBody } from './sign-in.body.js';
import { UserView } from './user-view.js';
import { SignedInDto, UserDto } from './user.dto.js';

@ApiTags('access')
@UsableBeforePasswordChange()
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly users: UserView,
  ) {}

  @Public()
  @Post('session')
  @ApiOperation({ summary: '登录' })
  @ApiCreatedResponse({ type: SignedInDto })
  @ApiTooManyRequestsResponse({ description: 'locked after five wrong passwords, or too many from one address' })
  async open(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const origin = { userAgent: request.headers['user-agent'] ?? '', ip: request.ip };
    const { token, account } = await this.signIn.execute(body, origin);
    setSessionCookie(request, reply, token);
    return { token, user: await this.users.of({ officerId: account.officerId, token }) };
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: '退出登录' })
  @ApiNoContentResponse()
  async close(
    @CurrentPrincipal() { officerId, sessionId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.end(officerId, sessionId);
    clearSessionCookie(request, reply);
  }

  @Get('me')
  @ApiOperation({ summary: '当前用户' })
  @ApiOkResponse({ type: UserDto })
  me(@CurrentPrincipal() { officerId, acting }: Principal, @Req() request: FastifyRequest): Promise<UserDto> {
    const token = credentialOf(request)?.token ?? '';
    return this.users.of({ officerId, token, ...(acting === undefined ? {} : { acting: `${acting.role}@${acting.organId}` }) });
  }
}
