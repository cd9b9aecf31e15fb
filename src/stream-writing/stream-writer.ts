import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../kernel/actor.js';
import type { Decider } from '../kernel/decider.js';
import type { Event } from '../kernel/event.js';
import { Ids, type Position, type StreamName } from '../kernel/ids.js';
import { Rejection } from '../kernel/rejection.js';
import { Clock, type Instant, dateOf } from '../kernel/time.js';
import { EventCatalogue, EventStore, transact } from '../event-store/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';

/** What every write brings along, beside its own content. */
export interface Writing {
  readonly principal: Principal;
  /** The version the writer has seen, from If-Match. */
  readonly seen?: number;
  readonly idempotencyKey?: string;
  readonly correlationId: string;
}

/** A write to one stream. */
export interface StreamRequest extends Writing {
  readonly stream: StreamName;
  /** For acts registered after the fact. */
  readonly occurredAt?: Instant;
}

export interface Committed {
  readonly version: number;
  readonly position: Position;
}

/** What a command is built from: the stream as it stands, who acts in which role, and when it happened. */
export interface Scene<State> {
  readonly state: State;
  readonly actor: Actor;
  readonly at: Instant;
}

/** How one kind of stream is entered. */
export interface Entry<State> {
  /** Roles that the step is for; the person's position among them acts. */
  readonly roles: readonly Role[];
  /** Throws when the actor may not know of this stream, before anything else is said about it. */
  readonly admit: (state: State, actor: Actor) => void;
  /** When the stream began; nothing in it happened before. Undefined while there is none. */
  readonly beganAt?: (state: State) => Instant | undefined;
}

/** The one way to write to a stream: read, check who may see it, gather facts, decide, append. */
@Injectable()
export class StreamWriter {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly organisations: OrganisationsService,
  ) {}

  async write<State, Command, Fact extends Event, History extends Event>(
    decider: Decider<State, Command, Fact, History>,
    { stream, principal, occurredAt, ...writing }: StreamRequest,
    { roles, admit, beganAt }: Entry<State>,
    gather: (scene: Scene<State>) => Command | Promise<Command>,
  ): Promise<Committed> {
    const actor = actingIn(principal, roles);
    await this.refuseDisabledSeal(actor);
    const { version, position } = await transact(this.store, this.catalogue, decider, {
      ...writing,
      stream,
      actor,
      clock: this.clock,
      ids: this.ids,
      admit: (state: State) => admit(state, actor),
      command: (state: State) => gather({ state, actor, at: this.happened(occurredAt, beganAt?.(state)) }),
    });
    return { version, position };
  }

  /** After the transition nobody acts for an organ that was abolished (the instrument that abolishes it says until when). */
  private async refuseDisabledSeal({ organId }: Actor): Promise<void> {
    const abolished = await this.organisations.abolition(organId);
    if (abolished !== undefined && dateOf(this.clock.now()) > abolished.sealUntil)
      throw new Rejection('organ/seal-disabled', { until: abolished.sealUntil }, 'BJ09-1');
  }

  private happened(occurredAt: Instant | undefined, began: Instant | undefined): Instant {
    const now = this.clock.now();
    if (occurredAt !== undefined && occurredAt > now) throw new Rejection('request/in-the-future');
    if (occurredAt !== undefined && began !== undefined && occurredAt < began) throw new Rejection('request/before-the-file');
    return occurredAt ?? now;
  }
}

/** The position in which this step is taken: the one in use if it is entitled, else another of the person's that is. */
export const actingIn = ({ acting, positions, actingByWish }: Principal, roles: readonly Role[]): Actor => {
  if (acting === undefined) throw forbidden('access/no-position');
  if (roles.includes(acting.role) || actingByWish === true) return acting;
  return positions.find(({ role, organId }) => organId === acting.organId && roles.includes(role)) ?? acting;
};
