import type { Actor } from '../../../kernel/actor.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import type { BranchId, ClassId, OfficerId, OrganId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import type { CaseEvent } from '../../../case-file/index.js';
import type { BranchEvent, BranchOrigin } from './branch.events.js';

/** One act that was tried. */
export interface BranchStep {
  readonly step: number;
  readonly as: Actor;
  readonly path: string;
  readonly clock: Instant;
  /** Where the clock of the branch stood before it. */
  readonly clockBefore: Instant;
  readonly added: readonly RecordedEvent<CaseEvent>[];
  readonly takenAt: Instant;
  readonly undone: boolean;
}
export interface BranchNote {
  readonly by: OfficerId;
  readonly at: Instant;
  readonly text: string;
}

export interface OpenBranch {
  readonly opened: true;
  readonly branchId: BranchId;
  readonly name: string;
  readonly owner: OfficerId;
  readonly organ: OrganId;
  readonly origin: BranchOrigin;
  readonly openedAt: Instant;
  /** The time inside the branch. */
  readonly clock: Instant;
  readonly steps: readonly BranchStep[];
  readonly notes: readonly BranchNote[];
  readonly officers: readonly OfficerId[];
  readonly classes: readonly ClassId[];
  readonly closedAt?: Instant;
}
export type Branch = { readonly opened: false } | OpenBranch;

export const unopened: Branch = { opened: false };

/** 推演中, 已结束. */
export type BranchState = 'open' | 'closed';
export const branchState = ({ closedAt }: OpenBranch): BranchState => (closedAt === undefined ? 'open' : 'closed');

/** Steps that stand, in their order. */
export const standing = ({ steps }: OpenBranch): readonly BranchStep[] => steps.filter(({ undone }) => !undone);

/** What the branch adds to the history that it goes on from. */
export const addedBy = (branch: OpenBranch): readonly RecordedEvent<CaseEvent>[] => standing(branch).flatMap(({ added }) => added);

/** The last instant that anything in a history happened at; undefined for one without events. */
export const lastInstant = (events: readonly RecordedEvent<CaseEvent>[]): Instant | undefined =>
  events.reduce<Instant | undefined>(
    (last, { data }) => (last === undefined || data.occurredAt > last ? data.occurredAt : last),
    undefined,
  );

/** Throws unless there is one. */
export const openBranch = (branch: Branch): OpenBranch => {
  if (!branch.opened) throw new Rejection('branch/unknown');
  return branch;
};

const opened = ({ data }: Extract<BranchEvent, { type: 'BranchOpened' }>): OpenBranch => ({
  opened: true,
  branchId: data.branchId,
  name: data.name,
  owner: data.by,
  organ: data.organ,
  origin: data.origin,
  openedAt: data.occurredAt,
  clock: data.clock,
  steps: [],
  notes: [],
  officers: [],
  classes: [],
});

type Later = Exclude<BranchEvent, { type: 'BranchOpened' }>;

const changed = (branch: OpenBranch, { type, data }: Later): OpenBranch => {
  switch (type) {
    case 'BranchClockSet':
      return { ...branch, clock: data.clock };
    case 'BranchStepTaken': {
      const { step, as, path, clock, added, occurredAt } = data;
      const taken = { step, as, path, clock, clockBefore: branch.clock, added, takenAt: occurredAt, undone: false };
      return { ...branch, clock, steps: [...branch.steps, taken] };
    }
    case 'BranchStepUndone': {
      const steps = branch.steps.map((known) => (known.step === data.step ? { ...known, undone: true } : known));
      return { ...branch, steps, clock: branch.steps.find(({ step }) => step === data.step)?.clockBefore ?? branch.clock };
    }
    case 'BranchRenamed':
      return { ...branch, name: data.name };
    case 'BranchNoteAdded':
      return { ...branch, notes: [...branch.notes, { by: data.by, at: data.occurredAt, text: data.text }] };
    case 'BranchShared':
      return {
        ...branch,
        officers: [...new Set([...branch.officers, ...data.officers])],
        classes: data.classId === undefined ? branch.classes : [...new Set([...branch.classes, data.classId])],
      };
    case 'BranchUnshared':
      return {
        ...branch,
        officers: branch.officers.filter((officer) => !data.officers.includes(officer)),
        classes: branch.classes.filter((one) => one !== data.classId),
      };
    case 'BranchClosed':
      return { ...branch, closedAt: data.occurredAt };
  }
};

export const evolve = (branch: Branch, event: BranchEvent): Branch => {
  if (event.type === 'BranchOpened') return branch.opened ? branch : opened(event);
  return branch.opened ? changed(branch, event) : branch;
};
