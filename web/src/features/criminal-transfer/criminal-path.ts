import type { components } from '../../api/schema.js';

type Transfer = components['schemas']['CriminalTransferDto'];

export interface PathStep {
  readonly key: string;
  readonly title: string;
  /** When it was taken. */
  readonly at?: string;
  readonly state: 'done' | 'now' | 'ahead' | 'ended';
}
type Planned = readonly [key: string, title: string, at: string | undefined];

const preparing = ({ startedAt, team, report, decision }: Transfer): readonly Planned[] =>
  team.length === 0
    ? []
    : [
        ['team', '专案组', startedAt],
        ['report', '书面报告', report?.at],
        ['decision', decision?.approved === false ? '决定不移送' : '正职决定', decision?.at],
      ];

const sending = ({ team, sentAt, receivedAt, supplement }: Transfer): readonly Planned[] =>
  team.length === 0
    ? []
    : [
        ['sent', '移送公安', sentAt],
        ['received', '签收', receivedAt],
        ...(supplement === undefined ? [] : [['supplied', '补正', supplement.suppliedAt] as const]),
      ];

const remedies = ({ declined, reconsideration, supervision, state }: Transfer): readonly Planned[] => [
  ...(declined === undefined ? [] : [['declined', '不予立案', declined.at] as const]),
  ...(reconsideration === undefined ? [] : [['reconsidered', '复议', reconsideration.decision?.at] as const]),
  ...(supervision === undefined
    ? []
    : ([
        ['proposed', '建议监督', supervision.at],
        ...(supervision.demandedAt === undefined && supervision.outcome !== undefined
          ? []
          : ([
              ['demanded', '要求说明', supervision.demandedAt],
              ['explained', '说明理由', supervision.explainedAt],
            ] as const)),
        ['noticed', supervision.filing === false ? '理由成立' : '通知立案', supervision.outcome?.at],
      ] as const)),
  ...(state === 'declined' || state === 'upheld' ? ([['remedy', '复议或者立案监督', undefined]] as const) : []),
];

const justice = ({ filed, handover, passedOn, concluded, team, resumedAt, supervision }: Transfer): readonly Planned[] => {
  if (resumedAt !== undefined || supervision?.filing === false) return [['resumed', '恢复行政处理', resumedAt]];
  if (team.length === 0) return [];
  return [
    ['filed', '公安立案', filed?.at],
    ['goods', '移交物品', handover?.at],
    ...passedOn.map(({ stage, at }): Planned => [stage, stage === 'prosecution' ? '审查起诉' : '提起公诉', at]),
    ...(concluded === undefined ? [] : [['concluded', '刑事终结', concluded.at] as const]),
  ];
};

/** The way of a criminal transfer: what was done, what is next, what is ahead; steps that were passed over are left out. */
export const pathOf = (transfer: Transfer): readonly PathStep[] => {
  const { state, returned } = transfer;
  const planned: readonly Planned[] = [
    ...preparing(transfer),
    ...(state === 'refused' ? [] : [...sending(transfer), ...remedies(transfer), ...justice(transfer)]),
    ...(returned === undefined ? [] : [['returned', '移送行政机关', returned.at] as const]),
  ];
  const last = planned.findLastIndex(([, , at]) => at !== undefined);
  const over = !transfer.underway;
  return planned
    .filter(([, , at], index) => at !== undefined || (index > last && !over))
    .map(([key, title, at], index, all): PathStep => ({
      key,
      title,
      ...(at === undefined ? {} : { at }),
      state:
        at !== undefined
          ? key === 'decision' && state === 'refused'
            ? 'ended'
            : 'done'
          : all[index - 1] === undefined || all[index - 1]?.[2] !== undefined
            ? 'now'
            : 'ahead',
    }));
};
