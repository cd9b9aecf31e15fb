import type { ResultFigures } from './results-types';

/** Of everything that is asked for, not of what has been loaded. */
export const FiguresLine = ({ figures }: { readonly figures: ResultFigures | undefined }) =>
  figures === undefined || figures.attempts === 0 ? null : (
    <p>
      共 {figures.attempts} 次作答，{figures.counted} 人次有成绩，其中 {figures.passed} 人次合格并且没有待评阅的题，已出具结业证明{' '}
      {figures.certified} 份。
    </p>
  );
