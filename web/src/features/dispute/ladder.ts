import type { components } from '../../api/schema.js';

type Dispute = components['schemas']['DisputeDto'];

export interface LadderStep {
  readonly key: string;
  readonly title: string;
  /** When it was taken, where the record says so. */
  readonly at?: string;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
}
type Planned = Omit<LadderStep, 'state'> & { readonly done: boolean };

const on = (at: string | undefined): { readonly at?: string } => (at === undefined ? {} : { at });

/** When a step was taken whose only trace is the clock that it met. */
const metAt = ({ clocks }: Dispute, purpose: string): string | undefined =>
  clocks.find((clock) => clock.purpose === purpose && clock.status === 'met')?.endedAt;

const replied = ({ asked, responses }: Dispute): boolean => asked.length > 0 && responses.length >= asked.length;

const coordinated = ({ meetings, opinion, escalation }: Dispute): boolean =>
  meetings.length > 0 || opinion !== undefined || escalation !== undefined;

/** Coordination goes on without a reply only after it was found to be missing. */
const missed = (dispute: Dispute): boolean =>
  dispute.asked.length > 0 && !replied(dispute) && (dispute.state === 'response-overdue' || coordinated(dispute));

const coordination = (dispute: Dispute): readonly Planned[] => {
  const { application, appliedAt, asked, responses, meetings, declined } = dispute;
  if (application === undefined) return [];
  const accepted = declined === undefined ? metAt(dispute, 'accept-dispute') : undefined;
  return [
    { key: 'applied', title: '申请', ...on(appliedAt), done: true },
    { key: 'accepted', title: '受理', ...on(accepted), done: accepted !== undefined },
    { key: 'forwarded', title: '转送', ...on(metAt(dispute, 'forward-dispute')), done: asked.length > 0 },
    missed(dispute)
      ? { key: 'responded', title: '逾期未答复', done: true }
      : { key: 'responded', title: '答复', ...on(replied(dispute) ? responses.at(-1)?.at : undefined), done: replied(dispute) },
    { key: 'coordinating', title: '协调', ...on(meetings.at(-1)?.heldAt), done: coordinated(dispute) },
  ];
};

/** Agreed by all, or brought before the government that designates. */
const settlement = ({ opinion, escalation, designation, executedAt, application }: Dispute): readonly Planned[] => {
  if (opinion?.issuedAt !== undefined) return [{ key: 'agreed', title: '协调一致', ...on(opinion.issuedAt), done: true }];
  return [
    ...(application === undefined
      ? []
      : [{ key: 'escalated', title: '报请决定', ...on(escalation?.at), done: escalation !== undefined } as const]),
    { key: 'designated', title: '指定管辖', ...on(designation?.at), done: designation !== undefined },
    { key: 'executed', title: '移交', ...on(executedAt), done: executedAt !== undefined },
  ];
};

const ENDED = new Set(['not-accepted', 'withdrawn']);

/** The way of a dispute: what was done, what is next, what is ahead; steps that were passed over are left out. */
export const ladderOf = (dispute: Dispute): readonly LadderStep[] => {
  const { state, stateName, declined, note } = dispute;
  const closed = state === 'closed';
  const planned = [
    ...coordination(dispute),
    ...settlement(dispute),
    { key: 'closed', title: '办结', ...on(closed ? note?.at : undefined), done: closed },
  ];
  const last = planned.findLastIndex(({ done }) => done);
  const steps = planned
    .filter(({ done }, index) => done || index > last)
    .map(({ done, ...step }, index, all): LadderStep => ({
      ...step,
      state: done ? 'done' : all[index - 1]?.done !== false ? 'now' : 'ahead',
    }));
  if (!ENDED.has(state)) return steps;
  return [
    ...steps.filter((step) => step.state === 'done'),
    { key: 'end', title: stateName, ...on(declined?.at ?? note?.at), state: 'ended' },
  ];
};
