import { type CaseClock, type OpenFile, type RunningMeasure, runningMeasures } from '../../case-file/index.js';

/** A measure that no dispute stops, with the clock that ends it (行政处罚法 56, 行政强制法 25). */
export interface MeasureWithClock {
  readonly measure: RunningMeasure;
  readonly clock?: CaseClock;
}

export const measuresOf = (file: OpenFile): readonly MeasureWithClock[] =>
  runningMeasures(file).map((measure) => {
    const clock = file.clocks.find(
      ({ clock: id, status }) =>
        status === 'running' && (id === `preservation:${measure.measureId}` || id === `coercive:${measure.measureId}`),
    );
    return clock === undefined ? { measure } : { measure, clock };
  });

/** 追责期限, which goes on whoever disputes (行政处罚法 36). */
export const limitationOf = (file: OpenFile): CaseClock | undefined =>
  file.clocks.find(({ purpose, status }) => purpose === 'limitation' && status === 'running');
