import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { LiveHub } from '../../http/live/live-hub.js';
import type { FollowerKind } from '../followers.js';
import { OperationWatch, type WatchedFollower } from '../operation-watch.js';
import { Metrics } from './metrics.js';

const FIGURES: readonly { readonly name: string; readonly help: string; readonly of: (follower: WatchedFollower) => number }[] = [
  { name: 'lag_events', help: 'Events that it handles and has not taken yet; 100 may be more.', of: ({ behind }) => behind },
  { name: 'lag_seconds', help: 'Age of the oldest event that waits; 0 when none does.', of: ({ lagMs }) => lagMs / 1000 },
  { name: 'failures', help: 'Events that it could not digest and left out.', of: ({ leftOut }) => leftOut.count },
  {
    name: 'stalled',
    help: '1 when events wait and it has not moved for STALL_SECONDS.',
    of: ({ stalledSince }) => (stalledSince === undefined ? 0 : 1),
  },
];
const KINDS: readonly FollowerKind[] = ['projection', 'policy'];

/** What the watch saw last, for Prometheus. Nothing rather than something old: then `jieli_watch_up` is 0. */
@Injectable()
export class FollowerMetrics {
  constructor(watch: OperationWatch, hub: LiveHub, { registry }: Metrics) {
    for (const kind of KINDS) {
      for (const { name, help, of } of FIGURES) {
        new Gauge({
          name: `jieli_${kind}_${name}`,
          help,
          labelNames: ['name'] as const,
          registers: [registry],
          collect() {
            this.reset();
            for (const follower of watch.last?.followers ?? []) if (follower.kind === kind) this.set({ name: follower.name }, of(follower));
          },
        });
      }
    }
    new Gauge({
      name: 'jieli_watch_up',
      help: '1 when the checkpoints could be read in the last half minute.',
      registers: [registry],
      collect() {
        this.set(watch.last === undefined ? 0 : 1);
      },
    });
    new Gauge({
      name: 'jieli_pages_open',
      help: 'Pages that follow the stream of notices on this instance.',
      registers: [registry],
      collect() {
        this.set(hub.connections);
      },
    });
  }
}
