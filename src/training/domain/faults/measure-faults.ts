import { dateOf } from '../../../kernel/time.js';
import { type CaseEvent, type MeasureKind, runningMeasures } from '../../../case-file/index.js';
import { detector } from './record-fault.js';

/** Orders to stop or to correct are no measure on goods: nothing has to be decided about them. */
const ON_GOODS: Readonly<Partial<Record<MeasureKind, readonly [rule: string, name: string]>>> = {
  preservation: ['APL-56', '先行登记保存'],
  sealing: ['COE-28', '查封'],
  seizure: ['COE-28', '扣押'],
};

/** Measures of which an organ that took the case said that they end, or that its own takes their place. */
const settledOnArrival = (earlier: readonly CaseEvent[]): readonly string[] =>
  earlier.flatMap((event) =>
    event.type === 'HandoffAccepted' || event.type === 'DesignationExecuted'
      ? event.data.measures.flatMap(({ measureId, decision }) => (decision === 'continue' ? [] : [measureId]))
      : [],
  );

/** The file ends and nobody has said what becomes of what was kept (行政处罚法 56, 行政强制法 27, 28). */
export const measureLeft = detector({
  kind: 'measure-left',
  looksAt: ['CaseClosed'],
  find: (_event, { before, earlier }) => {
    const settled = settledOnArrival(earlier);
    return runningMeasures(before).flatMap(({ measureId, kind, object }) => {
      const [rule, name] = ON_GOODS[kind] ?? [];
      return rule === undefined || settled.includes(measureId)
        ? []
        : [{ rule, explanation: `结案归档时，对“${object}”的${name}既没有作出处理决定，也没有解除。` }];
    });
  },
});

/** What has expired cannot be extended (行政强制法 25). */
export const extendedTooLate = detector({
  kind: 'extended-too-late',
  looksAt: ['MeasureExtended'],
  find: ({ data }, { before }) => {
    const clock = before.clocks.find((known) => known.purpose === 'coercive' && known.clock === `coercive:${data.measureId}`);
    return clock !== undefined && data.occurredAt > clock.due.due
      ? [{ rule: 'COE-25', explanation: `查封、扣押到 ${dateOf(clock.due.due)} 已经期满，期满以后才延长。` }]
      : [];
  },
});
