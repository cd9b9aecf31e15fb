import { Injectable } from '@nestjs/common';
import type { Position } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { PolicyRunner } from '../policies/index.js';
import { Projector } from '../projections/index.js';
import { instantOf } from '../system-clock.js';

export type FollowerKind = 'projection' | 'policy';

/** A projection or a policy, and how far it has followed the record. */
export interface Follower {
  readonly kind: FollowerKind;
  readonly name: string;
  /** In Chinese. */
  readonly label: string;
  /** Of a projection: version of its rows, and the one that this program makes. */
  readonly version?: { readonly rows: number | undefined; readonly program: number };
  readonly position: Position;
  /** Events that it handles and has not taken yet. */
  readonly behind: number;
  /** There may be more than were counted. */
  readonly more: boolean;
  readonly waitingSince: Instant | undefined;
  /** Undefined when it never ran. */
  readonly movedAt: Instant | undefined;
}

export const keyOf = ({ kind, name }: Pick<Follower, 'kind' | 'name'>): string => `${kind} ${name}`;

/** All that follow the record, by their checkpoints: whichever instance is asked says the same. */
@Injectable()
export class Followers {
  constructor(
    private readonly projector: Projector,
    private readonly policies: PolicyRunner,
  ) {}

  async all(): Promise<readonly Follower[]> {
    const [projections, policies] = await Promise.all([this.projector.lag(), this.policies.lag()]);
    return [
      ...projections.map(({ label, version, rowsVersion, movedAt, ...lag }) => ({
        ...lag,
        kind: 'projection' as const,
        label: label ?? lag.name,
        version: { rows: rowsVersion, program: version },
        movedAt: movedAt && instantOf(movedAt.getTime()),
      })),
      ...policies.map(({ label, movedAt, ...lag }) => ({
        ...lag,
        kind: 'policy' as const,
        label: label ?? lag.name,
        movedAt: movedAt && instantOf(movedAt.getTime()),
      })),
    ];
  }
}
