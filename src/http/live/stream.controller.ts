import { type BeforeApplicationShutdown, Controller, Get, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Principal, principalOf } from '../principal.js';
import { tooMany, unauthorised } from '../problem.js';
import { EventStream } from './event-stream.js';
import { LiveHub, type LiveNotice, type LiveSubscriber } from './live-hub.js';
import { LiveSessions } from './live-sessions.js';
import { LiveVisibility } from './live-visibility.js';

const BEAT_MS = 15_000;
/** A page reconnects after this time and is authenticated anew, so that a right that was taken away ends. */
const LONGEST_MS = 10 * 60_000;
const MOST_PER_SESSION = 10;

@ApiTags('live')
@Controller('stream')
export class StreamController implements BeforeApplicationShutdown {
  constructor(
    private readonly hub: LiveHub,
    private readonly visibility: LiveVisibility,
    private readonly sessions: LiveSessions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Server-sent events: which case changed, at which position' })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'set by the browser when it reconnects', schema: { type: 'string' } })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  open(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const principal = principalOf(request);
    if (principal === undefined) throw unauthorised();
    if (this.hub.connectionsOf(principal.sessionId) >= MOST_PER_SESSION) throw tooMany(10);
    const stream = new EventStream(reply);
    stream.open();
    const lastSeen = request.headers['last-event-id'];
    const mayLearnOf = (notice: LiveNotice): boolean => this.visibility.mayLearnOf(principal, notice);
    this.catchUp(stream, typeof lastSeen === 'string' ? lastSeen : undefined, mayLearnOf);
    this.follow(stream, principal, mayLearnOf);
  }

  /** Open streams would hold up a stop for ever. */
  beforeApplicationShutdown(): void {
    this.hub.disconnect();
  }

  /** Another instance may have ended the session; one that cannot be asked about is given the benefit of the doubt. */
  private async beat(stream: EventStream, sessionId: string): Promise<void> {
    if (await this.sessions.lives(sessionId).catch(() => true)) stream.beat();
    else stream.end();
  }

  private catchUp(stream: EventStream, lastSeen: string | undefined, mayLearnOf: (notice: LiveNotice) => boolean): void {
    if (lastSeen === undefined || lastSeen === '') return;
    const missed = this.hub.since(lastSeen);
    if (missed === undefined) stream.send({ event: 'reset', data: {} });
    else missed.filter(mayLearnOf).forEach((notice) => stream.send(eventOf(notice)));
  }

  private follow(stream: EventStream, { sessionId }: Principal, mayLearnOf: (notice: LiveNotice) => boolean): void {
    const subscriber: LiveSubscriber = {
      sessionId,
      mayLearnOf,
      send: (notice) => stream.send(eventOf(notice)),
      close: () => stream.end(),
    };
    const beat = setInterval(() => void this.beat(stream, sessionId), BEAT_MS);
    const end = setTimeout(() => stream.end(), LONGEST_MS);
    stream.onClose(() => {
      clearInterval(beat);
      clearTimeout(end);
      this.hub.unsubscribe(subscriber);
    });
    this.hub.subscribe(subscriber);
  }
}

const eventOf = ({ position, caseId }: LiveNotice) => ({ event: 'case', id: position, data: { caseId, position } }) as const;
