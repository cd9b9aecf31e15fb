import type { Handoff } from '../../api/types';
import { formatInstant } from '../../components/format';

export interface ProgressStep {
  readonly key: string;
  readonly side: 'sender' | 'receiver';
  readonly title: string;
  readonly when?: string;
  readonly note?: string;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
}

const ENDED = new Set(['rejected', 'withdrawn', 'returned', 'converted-to-criminal', 'superseded']);
const at = (instant: string | undefined): { readonly when?: string } => (instant === undefined ? {} : { when: formatInstant(instant) });
const noted = (note: string | undefined): { readonly note?: string } => (note === undefined || note === '' ? {} : { note });

type Draft = Omit<ProgressStep, 'state'> & { readonly done: boolean };

const plannedSteps = (handoff: Handoff): readonly Draft[] => {
  const {
    draftedBy,
    draftedAt,
    approvedBy,
    documentNumber,
    sentAt,
    partyNotifiedAt,
    receivedAt,
    supplement,
    objection,
    returnProposal,
    acceptedAt,
    defects,
  } = handoff;
  const submitted = handoff.state !== 'drafted';
  return [
    { key: 'drafted', side: 'sender', title: '拟稿', ...at(draftedAt), ...noted(draftedBy.name), done: true },
    { key: 'submitted', side: 'sender', title: '报批', done: submitted },
    { key: 'approved', side: 'sender', title: '批准', ...noted(approvedBy?.name), done: approvedBy !== undefined },
    { key: 'sent', side: 'sender', title: '发出', ...at(sentAt), ...noted(documentNumber), done: sentAt !== undefined },
    ...(partyNotifiedAt === undefined
      ? []
      : [{ key: 'party', side: 'sender', title: '告知当事人', ...at(partyNotifiedAt), done: true } as const]),
    { key: 'received', side: 'receiver', title: '签收', ...at(receivedAt), done: receivedAt !== undefined },
    ...(supplement === undefined
      ? []
      : ([
          {
            key: 'supplement-requested',
            side: 'receiver',
            title: '要求补正',
            ...at(supplement.requestedAt),
            note: supplement.missing.join('；'),
            done: true,
          },
          { key: 'supplemented', side: 'sender', title: '补正', ...at(supplement.providedAt), done: supplement.providedAt !== undefined },
        ] as const)),
    ...(objection === undefined
      ? []
      : [{ key: 'objected', side: 'receiver', title: '提出管辖异议', note: objection.groundName, done: true } as const]),
    ...(returnProposal === undefined
      ? []
      : [
          {
            key: 'return-proposed',
            side: returnProposal.by.id === handoff.from.id ? 'sender' : 'receiver',
            title: '提出协商退回',
            ...at(returnProposal.record.heldAt),
            done: true,
          } as const,
        ]),
    {
      key: 'accepted',
      side: 'receiver',
      title: byDesignation(handoff) ? '因指定管辖接收' : '接收',
      ...at(acceptedAt),
      ...noted(defects),
      done: acceptedAt !== undefined,
    },
    { key: 'filing', side: 'receiver', title: '反馈立案情况', done: handoff.filingFedBack },
    { key: 'result', side: 'receiver', title: '反馈处理结果', done: handoff.resultFedBack },
    { key: 'closed', side: 'sender', title: '移送结案', done: handoff.senderClosed },
  ];
};

/** A designation answers a handoff that may not have been sent or received, or makes a new one in its place. */
const byDesignation = ({ acceptedAt, receivedAt }: Handoff): boolean => acceptedAt !== undefined && receivedAt === undefined;

/** Steps that a designation made needless. */
const withoutSkipped = (steps: readonly Draft[]): readonly Draft[] => {
  const last = steps.findLastIndex(({ done }) => done);
  return steps.filter(({ done }, index) => done || index > last);
};

/** The way of a 移送 with both sides: what was done, what is next, what is ahead; an ended one stops where it ended. */
export const progressOf = (handoff: Handoff): readonly ProgressStep[] => {
  const planned = byDesignation(handoff) ? withoutSkipped(plannedSteps(handoff)) : plannedSteps(handoff);
  if (ENDED.has(handoff.state)) {
    const { state, stateName, endedAt, endReasons } = handoff;
    const side = state === 'returned' ? 'receiver' : 'sender';
    const done = planned.filter((step) => step.done).map((step) => ({ ...stripped(step), state: 'done' as const }));
    return [...done, { key: 'end', side, title: stateName, ...at(endedAt), ...noted(endReasons), state: 'ended' }];
  }
  const next = planned.find(({ done }) => !done)?.key;
  return planned.map((step) => ({ ...stripped(step), state: step.done ? 'done' : step.key === next ? 'now' : 'ahead' }));
};

const stripped = ({ key, side, title, when, note }: Draft): Omit<ProgressStep, 'state'> => ({
  ...{ key, side, title },
  ...(when === undefined ? {} : { when }),
  ...noted(note),
});
