import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../../http/principal.js';
import { invalidField, notFound } from '../../http/problem.js';
import { instantOf } from '../../system-clock.js';
import { CurrentPrincipal } from '../authorisation/current-actor.js';
import { UsableBeforePasswordChange } from '../authorisation/usable-before-password-change.js';
import type { Session } from '../sessions/session.entity.js';
import { Sessions } from '../sessions/sessions.js';
import { clearSessionCookie } from './session-cookie.js';
import { type SessionDto, SessionListDto } from './session.dto.js';

const uuid = new ParseUUIDPipe({ exceptionFactory: () => invalidField('id', '登录会话的编号应为 UUID。') });

@ApiTags('access')
@UsableBeforePasswordChange()
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @ApiOperation({ summary: '我的登录会话' })
  @ApiOkResponse({ type: SessionListDto })
  async list(@CurrentPrincipal() { officerId, sessionId }: Principal): Promise<SessionListDto> {
    const sessions = await this.sessions.list(officerId);
    return { items: sessions.map((session) => dtoOf(session, sessionId)) };
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: '在所有地方退出登录' })
  @ApiNoContentResponse()
  async endAll(
    @CurrentPrincipal() { officerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.endAll(officerId);
    clearSessionCookie(request, reply);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: '退出一个登录会话' })
  @ApiNoContentResponse()
  async end(@CurrentPrincipal() { officerId }: Principal, @Param('id', uuid) id: string): Promise<void> {
    if (!(await this.sessions.end(officerId, id))) throw notFound('access/no-such-session');
  }
}

const dtoOf = ({ sessionId, createdAt, lastSeenAt, expiresAt, userAgent, ip }: Session, current: string): SessionDto => ({
  id: sessionId,
  createdAt: instantOf(createdAt.getTime()),
  lastSeenAt: instantOf(lastSeenAt.getTime()),
  expiresAt: instantOf(expiresAt.getTime()),
  userAgent,
  ip,
  current: sessionId === current,
});
