import { isOver } from './in-order.js';
import type { Supervision } from './supervision-types.js';

export interface LadderStep {
  readonly key: string;
  readonly title: string;
  /** Instant. */
  readonly when?: string;
  /** `skipped`: a later step was taken without this one. */
  readonly state: 'done' | 'now' | 'skipped' | 'ahead' | 'ended';
}

const OVER_WITHOUT_RECTIFICATION: ReadonlySet<Supervision['state']> = new Set(['withdrawn', 'performed', 'fallen-away']);

type Planned = Pick<LadderStep, 'key' | 'title'> & { readonly at?: string | undefined };

const plannedSteps = (supervision: Supervision): readonly Planned[] => {
  const { about, due, openedAt, reminders, documents, rectifications, state } = supervision;
  const paper = (key: string, kinds: readonly string[], title: string): Planned => {
    const issued = documents.filter(({ kind }) => kinds.includes(kind));
    return {
      key,
      title: issued.length === 0 ? title : [...new Set(issued.map(({ kindName }) => kindName))].join('、'),
      at: issued.at(-1)?.at,
    };
  };
  const reported = state === 'rectification-reported' || state === 'rectified';
  return [
    about.kind === 'clock' ? { key: 'missed', title: '逾期', at: due ?? openedAt } : { key: 'found', title: '发现', at: openedAt },
    { key: 'reminder', title: '催办', at: reminders.at(-1)?.at },
    paper('letter', ['letter', 'notice'], '督办函/督办通知书'),
    paper('opinion', ['opinion'], '意见书'),
    paper('decision', ['decision'], '决定书'),
    paper('naming', ['naming'], '通报'),
    { key: 'rectification', title: state === 'rectified' ? '已整改' : '整改', at: reported ? rectifications.at(-1)?.at : undefined },
  ];
};

/** The ladder 催办 → 督办函 → 意见书 → 决定书 → 通报, and 整改 at its end; where it stands, and what was left out on the way. */
export const ladderOf = (supervision: Supervision): readonly LadderStep[] => {
  const { state, stateName, endedAt } = supervision;
  const planned = plannedSteps(supervision);
  const last = planned.findLastIndex(({ at }) => at !== undefined);
  const over = isOver(supervision) || state === 'rectified';
  const steps = planned.map(({ key, title, at }, index): LadderStep => {
    const when = at === undefined ? {} : { when: at };
    if (index > last) return { key, title, ...when, state: 'ahead' };
    if (at === undefined) return { key, title, state: 'skipped' };
    return { key, title, ...when, state: index === last && !over ? 'now' : 'done' };
  });
  if (!OVER_WITHOUT_RECTIFICATION.has(state)) return steps;
  const end: LadderStep = { key: 'end', title: stateName, ...(endedAt === undefined ? {} : { when: endedAt }), state: 'ended' };
  return [...steps.filter((step) => step.state !== 'ahead'), end];
};
