import type { CaseClock, Dispute } from '../../api/types';
import { formatDate } from '../../components/format';

export interface LadderStep {
  readonly key: string;
  readonly title: string;
  readonly when?: string;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
}
type Planned = Omit<LadderStep, 'state'> & { readonly done: boolean };

const on = (instant: string | undefined): { readonly when?: string } => (instant === undefined ? {} : { when: formatDate(instant) });

/** When a step was taken whose only trace is the clock that it met. */
const metAt = ({ clocks }: Dispute, purpose: CaseClock['purpose']): string | undefined =>
  clocks.find((clock) => clock.purpose === purpose && clock.status === 'met')?.endedAt;

const replied = ({ asked, responses, state }: Dispute): boolean =>
  state === 'response-overdue' || (asked.length > 0 && responses.length >= asked.length);

const coordination = (dispute: Dispute): readonly Planned[] => {
  const { application, appliedAt, asked, responses, meetings, opinion, escalation, declined, state } = dispute;
  if (application === undefined) return [];
  const accepted = declined === undefined ? metAt(dispute, 'accept-dispute') : undefined;
  return [
    { key: 'applied', title: '申请', ...on(appliedAt), done: true },
    { key: 'accepted', title: '受理', ...on(accepted), done: accepted !== undefined },
    { key: 'forwarded', title: '转送', ...on(metAt(dispute, 'forward-dispute')), done: asked.length > 0 },
    {
      key: 'responded',
      title: state === 'response-overdue' ? '逾期未答复' : '答复',
      ...on(replied(dispute) ? responses.at(-1)?.at : undefined),
      done: replied(dispute),
    },
    {
      key: 'coordinating',
      title: '协调',
      ...on(meetings.at(-1)?.heldAt),
      done: meetings.length > 0 || opinion !== undefined || escalation !== undefined,
    },
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
