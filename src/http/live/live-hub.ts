import { Injectable } from '@nestjs/common';
import type { CaseId, OrganId, Position } from '../../kernel/ids.js';

/** Something happened to a case. It says where to look, never what is there. */
export interface LiveNotice {
  readonly position: Position;
  readonly caseId: CaseId;
  /** Organs that are or were party to the case. */
  readonly organs: readonly OrganId[];
}

export interface LiveSubscriber {
  readonly sessionId: string;
  readonly mayLearnOf: (notice: LiveNotice) => boolean;
  readonly send: (notice: LiveNotice) => void;
  /** Ends the connection; called at most once. */
  readonly close: () => void;
}

/** Number of past notices a reconnecting page can be told again. */
const REMEMBERED = 1000;

/** Passes notices to the pages that are open on this instance. Order is the order of publishing. */
@Injectable()
export class LiveHub {
  private readonly subscribers = new Set<LiveSubscriber>();
  private past: readonly LiveNotice[] = [];

  publish(notice: LiveNotice): void {
    this.past = [...this.past.slice(1 - REMEMBERED), notice];
    for (const subscriber of this.subscribers) if (subscriber.mayLearnOf(notice)) subscriber.send(notice);
  }

  /**
   * The notices after the one the page saw last, perhaps on another instance, which may have told of other ones;
   * undefined when some may be forgotten and the page must read anew.
   */
  since(lastSeen: string): readonly LiveNotice[] | undefined {
    const [oldest, newest] = [this.past[0], this.past.at(-1)];
    if (oldest === undefined || newest === undefined || lastSeen < oldest.position || lastSeen > newest.position) return undefined;
    return this.past.filter(({ position }) => position > lastSeen);
  }

  get isWatched(): boolean {
    return this.subscribers.size > 0;
  }

  /** Pages that follow on this instance. */
  get connections(): number {
    return this.subscribers.size;
  }

  /** Notices were left out because nobody watched: a page that comes back must read anew. */
  forget(): void {
    this.past = [];
  }

  subscribe(subscriber: LiveSubscriber): void {
    this.subscribers.add(subscriber);
  }

  unsubscribe(subscriber: LiveSubscriber): void {
    this.subscribers.delete(subscriber);
  }

  connectionsOf(sessionId: string): number {
    return [...this.subscribers].filter((subscriber) => subscriber.sessionId === sessionId).length;
  }

  /** Ends the connections of a session that was signed out, or all of them when the process stops. */
  disconnect(sessionId?: string): void {
    for (const subscriber of [...this.subscribers]) {
      if (sessionId !== undefined && subscriber.sessionId !== sessionId) continue;
      this.subscribers.delete(subscriber);
      subscriber.close();
    }
  }
}
