import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, MoreThan, Not, Repository } from 'typeorm';
import { Ids, type OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { LiveHub } from '../../http/live/live-hub.js';
import { Session } from './session.entity.js';
import { SessionSettings } from './session-settings.js';
import { hashOfToken, looksLikeToken, newToken } from './session-token.js';

/** Where a sign-in came from. */
export interface Origin {
  readonly userAgent: string;
  readonly ip: string;
}

/** A session that opens the application, and whose it is. */
export interface LiveSession {
  readonly sessionId: string;
  readonly officerId: OfficerId;
  readonly username: string;
  readonly mustChange: boolean;
  readonly disabled: boolean;
  readonly demonstration: boolean;
}
type LiveRow = LiveSession & { readonly lastSeenAt: Date };

const FIND_LIVE = `
  SELECT s.session_id AS "sessionId", s.officer_id AS "officerId", s.last_seen_at AS "lastSeenAt",
         a.username, a.must_change AS "mustChange", a.disabled, a.demonstration
  FROM sessions s JOIN accounts a ON a.officer_id = s.officer_id
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3`;

/** `lastSeenAt` is written at most this often. */
const SEEN_EVERY_MS = 60_000;

/** The sessions table. Signing out deletes the row and ends the pages that listen with it. */
@Injectable()
export class Sessions {
  constructor(
    @InjectRepository(Session) private readonly rows: Repository<Session>,
    private readonly settings: SessionSettings,
    private readonly hub: LiveHub,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Opens a session and returns its token, which is known nowhere else. */
  async open(officerId: OfficerId, { userAgent, ip }: Origin): Promise<string> {
    const now = this.now();
    const token = newToken();
    await this.rows.delete({ officerId, expiresAt: LessThan(now) });
    await this.rows.insert({
      sessionId: this.ids.next(),
      tokenHash: hashOfToken(token),
      officerId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + this.settings.sessionHours * 3_600_000),
      userAgent: userAgent.slice(0, 300),
      ip,
    });
    return token;
  }

  /** The live session of a token, with its account: one statement, because every request asks. */
  async find(token: string): Promise<LiveSession | undefined> {
    if (!looksLikeToken(token)) return undefined;
    const now = this.now();
    const [row] = await this.rows.query<readonly LiveRow[]>(FIND_LIVE, [hashOfToken(token), now, this.idleSince(now)]);
    if (row === undefined) return undefined;
    const { lastSeenAt, ...session } = row;
    if (now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS)
      await this.rows.update({ sessionId: session.sessionId }, { lastSeenAt: now });
    return session;
  }

  /** Whether the session still opens the application. */
  async lives(sessionId: string): Promise<boolean> {
    return this.rows.existsBy({ sessionId, ...this.alive(this.now()) });
  }

  /** The live sessions of a person, newest first. */
  list(officerId: OfficerId): Promise<readonly Session[]> {
    return this.rows.find({ where: { officerId, ...this.alive(this.now()) }, order: { createdAt: 'DESC', sessionId: 'ASC' } });
  }

  /** Ends one session of a person; false when there is none of that id. */
  async end(officerId: OfficerId, sessionId: string): Promise<boolean> {
    const { affected } = await this.rows.delete({ officerId, sessionId });
    this.hub.disconnect(sessionId);
    return (affected ?? 0) > 0;
  }

  /** Ends all sessions of a person, except one. */
  async endAll(officerId: OfficerId, except?: string): Promise<void> {
    const ending = await this.rows.find({ where: { officerId, ...(except === undefined ? {} : { sessionId: Not(except) }) } });
    await Promise.all(ending.map(({ sessionId }) => this.end(officerId, sessionId)));
  }

  /** Clears the sessions that are over, of everybody. */
  async forgetExpired(): Promise<void> {
    await this.rows.delete({ expiresAt: LessThan(this.now()) });
  }

  private alive(now: Date) {
    return { expiresAt: MoreThan(now), lastSeenAt: MoreThan(this.idleSince(now)) };
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - this.settings.sessionIdleMinutes * 60_000);
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
