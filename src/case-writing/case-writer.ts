import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../kernel/actor.js';
import type { Decider } from '../kernel/decider.js';
import type { Event } from '../kernel/event.js';
import { type CaseId, type Position, Ids, caseStream } from '../kernel/ids.js';
import { Rejection } from '../kernel/rejection.js';
import { Clock, type Instant } from '../kernel/time.js';
import { type CaseEvent, type CaseFile, recordOf } from '../case-file/index.js';
import { EventCatalogue, EventStore, transact } from '../event-store/index.js';
import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';

/** What every write to a case file brings along, beside its own content. */
export interface WriteRequest {
  readonly caseId: CaseId;
  readonly principal: Principal;
  /** The version the writer has seen, from If-Match. */
  readonly seen?: number;
  readonly idempotencyKey?: string;
  readonly correlationId: string;
  /** For acts registered after the fact. */
  readonly occurredAt?: Instant;
}

export interface Committed {
  readonly version: number;
  readonly position: Position;
}

/** What a command is built from: the file as it stands, who acts in which role, and when it happened. */
export interface Scene {
  readonly file: CaseFile;
  readonly actor: Actor;
  readonly at: Instant;
}

/** The one way to write to a case file: read, check who may see it, gather facts, decide, append. */
@Injectable()
export class CaseWriter {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async write<Command, Fact extends Event>(
    decider: Decider<CaseFile, Command, Fact, CaseEvent>,
    request: WriteRequest,
    roles: readonly Role[],
    gather: (scene: Scene) => Command | Promise<Command>,
    admit: (file: CaseFile, actor: Actor) => void = assertParty,
  ): Promise<Committed> {
    return this.transact(decider, request, roles, gather, admit);
  }

  /** The same for a file that is only being opened: nobody is party to it yet, unless the id is taken. */
  async open<Command, Fact extends Event>(
    decider: Decider<CaseFile, Command, Fact, CaseEvent>,
    request: WriteRequest,
    roles: readonly Role[],
    gather: (scene: Scene) => Command | Promise<Command>,
  ): Promise<Committed> {
    return this.transact(decider, request, roles, gather, (file, actor) => {
      if (file.opened) assertParty(file, actor);
    });
  }

  private async transact<Command, Fact extends Event>(
    decider: Decider<CaseFile, Command, Fact, CaseEvent>,
    request: WriteRequest,
    roles: readonly Role[],
    gather: (scene: Scene) => Command | Promise<Command>,
    admit: (file: CaseFile, actor: Actor) => void,
  ): Promise<Committed> {
    const actor = actingIn(request.principal, roles);
    const { version, position } = await transact(this.store, this.catalogue, decider, {
      stream: caseStream(request.caseId),
      actor,
      clock: this.clock,
      ids: this.ids,
      correlationId: request.correlationId,
      ...(request.seen === undefined ? {} : { seen: request.seen }),
      ...(request.idempotencyKey === undefined ? {} : { idempotencyKey: request.idempotencyKey }),
      admit: (file: CaseFile) => admit(file, actor),
      command: (file: CaseFile) => gather({ file, actor, at: this.happened(request.occurredAt, file) }),
    });
    return { version, position };
  }

  private happened(occurredAt: Instant | undefined, file: CaseFile): Instant {
    const now = this.clock.now();
    if (occurredAt !== undefined && occurredAt > now) throw new Rejection('request/in-the-future');
    if (occurredAt !== undefined && file.opened && occurredAt < file.openedAt) throw new Rejection('request/before-the-file');
    return occurredAt ?? now;
  }
}

/** The position in which this step is taken: the one in use if it is entitled, else another of the person's that is. */
export const actingIn = ({ acting, positions, actingByWish }: Principal, roles: readonly Role[]): Actor => {
  if (acting === undefined) throw forbidden('access/no-position');
  if (roles.includes(acting.role) || actingByWish === true) return acting;
  return positions.find(({ role, organId }) => organId === acting.organId && roles.includes(role)) ?? acting;
};

/** An outsider learns nothing of a file, not even that there is one. */
export const assertParty = (file: CaseFile, { organId }: Actor): void => {
  if (!file.opened || recordOf(file, organId) === undefined) throw forbidden();
};

/** Those who coordinate a dispute or decide it stand outside the file (行政执法监督条例 7, 13). */
const OUTSIDE_ROLES: readonly Role[] = ['dispute-officer', 'county-leader'];

/** Who is admitted to a step for these roles: an outsider only to what is for outsiders; what he may do there is for the rules. */
export const admitting =
  (roles: readonly Role[], outsideRoles: readonly Role[] = OUTSIDE_ROLES) =>
  (file: CaseFile, actor: Actor): void => {
    const outside = outsideRoles.includes(actor.role) && roles.some((role) => outsideRoles.includes(role));
    if (!file.opened || !outside) assertParty(file, actor);
  };
