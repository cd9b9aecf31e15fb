import type { Share } from '../share-types.js';

export interface DisputeRung {
  readonly key: string;
  readonly title: string;
  readonly at?: string;
  readonly text?: string;
  readonly state: 'done' | 'now' | 'ahead';
}

const OUTCOMES = { share: '应当共享', 'not-share': '不予共享', 'no-agreement': '未达成一致' } as const;

/** 协商 → 主管部门协调 → 本级人民政府决定 (政务数据共享条例 28); the justice bureau has no part in it. */
export const rungsOf = ({ negotiation, dispute, authority }: Share): readonly DisputeRung[] => {
  if (negotiation === undefined && dispute === undefined) return [];
  const { coordination, decision, level, stage, matter, raisedAt } = dispute ?? {};
  const coordinator = level === 'above' ? '共同的上级政务数据共享主管部门' : authority.name;
  return [
    {
      key: 'negotiated',
      title: negotiation?.agreed === true ? '双方协商一致' : '双方协商',
      state: negotiation === undefined ? 'now' : 'done',
      ...(negotiation === undefined ? {} : { at: negotiation.at, text: negotiation.content }),
    },
    {
      key: 'raised',
      title: '申请协调',
      state: dispute === undefined ? (negotiation?.agreed === true ? 'ahead' : 'now') : 'done',
      ...(raisedAt === undefined ? {} : { at: raisedAt }),
      ...(matter === undefined ? {} : { text: matter }),
    },
    {
      key: 'coordinated',
      title: `${coordinator}协调`,
      state: coordination !== undefined ? 'done' : stage === 'coordinating' ? 'now' : 'ahead',
      ...(coordination === undefined ? {} : { at: coordination.at, text: `${OUTCOMES[coordination.outcome]}：${coordination.opinion}` }),
    },
    ...(coordination !== undefined && coordination.outcome !== 'no-agreement'
      ? []
      : [
          {
            key: 'decided',
            title: '主管部门的本级人民政府决定',
            state: decision !== undefined ? ('done' as const) : stage === 'deciding' ? ('now' as const) : ('ahead' as const),
            ...(decision === undefined
              ? {}
              : { at: decision.at, text: `${OUTCOMES[decision.outcome]}（${decision.documentNumber}）：${decision.text}` }),
          },
        ]),
  ];
};
