import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../kernel/actor.js';
import type { Decider } from '../kernel/decider.js';
import type { Event } from '../kernel/event.js';
import { type CaseId, caseStream } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { type CaseEvent, type CaseFile, recordOf } from '../case-file/index.js';
import { forbidden } from '../http/problem.js';
import { type Committed, StreamWriter, type Writing } from '../stream-writing/index.js';

/** What every write to a case file brings along, beside its own content. */
export interface WriteRequest extends Writing {
  readonly caseId: CaseId;
  /** For acts registered after the fact. */
  readonly occurredAt?: Instant;
}

/** What a command is built from: the file as it stands, who acts in which role, and when it happened. */
export interface Scene {
  readonly file: CaseFile;
  readonly actor: Actor;
  readonly at: Instant;
}

/** The one way to write to a case file. */
@Injectable()
export class CaseWriter {
  constructor(private readonly streams: StreamWriter) {}

  async write<Command, Fact extends Event>(
    decider: Decider<CaseFile, Command, Fact, CaseEvent>,
    { caseId, ...request }: WriteRequest,
    roles: readonly Role[],
    gather: (scene: Scene) => Command | Promise<Command>,
    admit: (file: CaseFile, actor: Actor) => void = assertParty,
  ): Promise<Committed> {
    return this.streams.write(
      decider,
      { ...request, stream: caseStream(caseId) },
      { roles, admit, beganAt: (file) => (file.opened ? file.openedAt : undefined) },
      ({ state, actor, at }) => gather({ file: state, actor, at }),
    );
  }

  /** The same for a file that is only being opened: nobody is party to it yet, unless the id is taken. */
  async open<Command, Fact extends Event>(
    decider: Decider<CaseFile, Command, Fact, CaseEvent>,
    request: WriteRequest,
    roles: readonly Role[],
    gather: (scene: Scene) => Command | Promise<Command>,
  ): Promise<Committed> {
    return this.write(decider, request, roles, gather, (file, actor) => {
      if (file.opened) assertParty(file, actor);
    });
  }
}

/** They work in an organ, but on no case: to them its files are those of strangers. */
const OFF_THE_CASE: readonly Role[] = ['data-office-head', 'dispatcher', 'catalogue-manager', 'trainer', 'administrator'];

/** An outsider learns nothing of a file, not even that there is one. */
export const assertParty = (file: CaseFile, { organId, role }: Actor): void => {
  if (!file.opened || OFF_THE_CASE.includes(role) || recordOf(file, organId) === undefined) throw forbidden();
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
