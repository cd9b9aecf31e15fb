import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { RecordedEvent } from '../kernel/event.js';
import { type Position, caseId } from '../kernel/ids.js';
import { partyOrgans } from '../case-file/index.js';
import { EventStore } from '../event-store/index.js';
import { LiveHub } from '../http/live/live-hub.js';
import { Projector } from '../projections/index.js';
import { CaseReader } from './case-reader.js';

const PAUSE_MS = 1000;

/** Tells open pages that a file has changed, once the lists say so too. Each instance tells the pages it serves. */
@Injectable()
export class LivePublisher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopped = new AbortController();
  private readonly logger = new Logger('LivePublisher');
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: EventStore,
    private readonly reader: CaseReader,
    private readonly projector: Projector,
    private readonly hub: LiveHub,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    let reached = await this.projector.checkpointOf('docket');
    while (!signal.aborted) {
      try {
        for await (const batch of this.store.subscribe(reached, signal)) {
          if (this.hub.isWatched) await this.publishAll(batch);
          else this.hub.forget();
          reached = batch.at(-1)?.position ?? reached;
        }
        return; // the store was closed before this: asking it again would never wait
      } catch (error) {
        // While the application stops, the pool may close before the last notice is made.
        if (!this.stopped.signal.aborted) this.logger.warn({ err: error }, 'live updates interrupted');
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async publishAll(batch: readonly RecordedEvent[]): Promise<void> {
    const last = new Map(batch.filter(({ stream }) => stream.startsWith('case-')).map(({ stream, position }) => [stream, position]));
    for (const [stream, position] of last) await this.publish(stream.slice('case-'.length), position);
  }

  private async publish(id: string, position: Position): Promise<void> {
    // A page that is told earlier would read the old list; when the lists lag, the page says how old they are.
    await this.projector.awaitPosition(position, ['docket']).catch(() => undefined);
    const { file } = await this.reader.load(caseId(id));
    if (file !== undefined) this.hub.publish({ position, caseId: caseId(id), organs: partyOrgans(file) });
  }
}
