import type { Figure } from './assessment-types.js';

/** `3 件中 2 件`, or the mean of ratings; what is not counted is said, too. */
export const figureText = ({ indicator, counted, good, open, mean }: Figure): string => {
  const left = open === 0 ? '' : `，另 ${open} 件不计`;
  if (counted === 0) return open === 0 ? '无' : `${open} 件不计`;
  if (indicator === 'ratings') return `${mean === undefined ? '' : mean.toFixed(2)} 分（${counted} 次）`;
  return `${counted} 件中 ${good} 件${left}`;
};

export const scoreText = (score: number | undefined): string => (score === undefined ? '—' : score.toFixed(1));
