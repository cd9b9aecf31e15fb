import type { CaseDetail } from '../../api/types';

export type CaseMeasure = CaseDetail['measures'][number];

/** Measures that have not ended. */
export const runningMeasures = ({ measures }: CaseDetail): readonly CaseMeasure[] =>
  measures.filter(({ endedAt }) => endedAt === undefined);
