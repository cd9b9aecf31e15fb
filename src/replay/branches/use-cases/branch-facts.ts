import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { ClassId, OfficerId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { type History, fold } from '../../../docket/index.js';
import { AnsweredProblem } from '../../../http/answered-problem.js';
import { badRequest, invalidField } from '../../../http/problem.js';
import type { Principal } from '../../../http/principal.js';
import { OrganisationsService } from '../../../organisations/index.js';
import { Sandbox } from '../../../sandbox/index.js';
import type { Scene } from '../../../stream-writing/index.js';
import { BranchAudience } from '../branch-audience.js';
import { BranchPeople } from '../branch-people.js';
import { historyOf } from '../branch-reader.js';
import { type BranchHistory, BranchSources } from '../branch-source.js';
import { type Branch, lastInstant, openBranch } from '../domain/branch.js';
import type { BranchCommand } from '../domain/commands.js';
import { assertAfter } from '../domain/decisions.js';
import type { BranchInput } from './branch-input.js';

type InputOf<Type extends BranchInput['type']> = Extract<BranchInput, { type: Type }>;

/** Turns what a person asks into a command that names every fact; a step is tried on the rules of production here. */
@Injectable()
export class BranchFacts {
  constructor(
    private readonly sources: BranchSources,
    private readonly audience: BranchAudience,
    private readonly people: BranchPeople,
    private readonly organisations: OrganisationsService,
    private readonly sandbox: Sandbox,
  ) {}

  async gather(input: BranchInput, { state, actor, at }: Scene<Branch>, principal: Principal): Promise<BranchCommand> {
    const step = { actor, at };
    switch (input.type) {
      case 'OpenBranch':
        return this.opening(input, step, principal);
      case 'SetBranchClock': {
        const { events } = await this.history(state, principal);
        return { ...input, ...step, lastInstant: endOf(events) };
      }
      case 'TakeBranchStep':
        return this.tried(input, step, state, principal);
      case 'ShareBranch':
        await this.assertOfficers(input.officers);
        await this.assertClass(input.classId, actor.officerId);
        return { ...input, ...step };
      default:
        return { ...input, ...step };
    }
  }

  private async opening({ kind, id, version, clock, ...input }: InputOf<'OpenBranch'>, step: StepFacts, principal: Principal) {
    const { events } = await this.sources.read(kind, id, principal);
    const prefix = events.slice(0, version);
    const head = events[version - 1]?.hash;
    if (head === undefined) throw badRequest([noVersion(events.length)], 'branch/no-such-version');
    const last = endOf(prefix);
    return { ...input, ...step, origin: { kind, id, version, head }, clock: clock ?? last, lastInstant: last };
  }

  /** The platform's own forms and rules say what would have been stored, or why not. */
  private async tried(input: InputOf<'TakeBranchStep'>, step: StepFacts, state: Branch, principal: Principal): Promise<BranchCommand> {
    const branch = openBranch(state);
    const { source, events } = await this.history(state, principal);
    const { as, path, body, clock = branch.clock } = input;
    const last = endOf(events);
    assertAfter(clock, last); // before it is tried: the rules of production know no time that is past
    await this.assertPosition(as, source, events, clock);
    const scene = { caseId: source.caseId, history: events, cast: source.cast, actor: as, at: clock };
    const acted = await this.sandbox.act(scene, { path, body });
    if (acted.kind === 'refused') throw new AnsweredProblem(acted.problem);
    return { ...input, ...step, clock, added: acted.added, lastInstant: last };
  }

  private async history(state: Branch, principal: Principal): Promise<{ readonly source: BranchHistory; readonly events: History }> {
    const branch = openBranch(state);
    const source = await this.sources.read(branch.origin.kind, branch.origin.id, principal);
    return { source, events: historyOf(branch, source.events) };
  }

  private async assertPosition(as: Actor, { cast }: BranchHistory, events: History, clock: Instant): Promise<void> {
    const file = fold(events);
    const positions = file.opened ? await this.people.positions(file, cast, clock) : [];
    if (!positions.some((one) => one.officerId === as.officerId && one.organId === as.organId && one.role === as.role))
      throw invalidField('officer', '推演的这一天，此人在这个机关没有这个岗位，请重新选择以谁的身份办理。');
  }

  private async assertOfficers(officers: readonly OfficerId[]): Promise<void> {
    const people = await this.organisations.people();
    const unknown = officers.findIndex((officer) => !people.has(officer));
    if (unknown >= 0) throw invalidField(`officers.${unknown}`, '登记册里没有这个人。');
  }

  private async assertClass(classId: ClassId | undefined, owner: OfficerId): Promise<void> {
    if (classId !== undefined && (await this.audience.runBy(classId, owner)) === undefined)
      throw invalidField('classId', '没有由您开设的这个培训班。');
  }
}

interface StepFacts {
  readonly actor: Actor;
  readonly at: Instant;
}

const noVersion = (latest: number) => ({ field: 'version', message: `案卷共有 ${latest} 个版本，请选择其中一个作为分叉点。` });

/** Whoever branches has read the history, so it has begun. */
const endOf = (events: History): Instant => {
  const last = lastInstant(events);
  if (last === undefined) throw badRequest([noVersion(0)], 'branch/no-such-version');
  return last;
};
