import type { OrganId } from '../../kernel/ids.js';
import { grouped } from './grouped.js';
import { INDICATORS, type Indicator, type Weights } from './indicators.js';
import type { Item } from './items.js';

/** One number: of what was counted, how much was well; for ratings the mean. */
export interface Figure {
  readonly indicator: Indicator;
  readonly counted: number;
  readonly good: number;
  readonly open: number;
  /** 1 to 5; of ratings alone. */
  readonly mean?: number;
  /** 0 to 100 with one decimal; absent when nothing was counted. */
  readonly score?: number;
}
export interface OrganFigures {
  readonly organ: OrganId;
  readonly figures: readonly Figure[];
  /** Weighted over the indicators that count something; absent when none does. */
  readonly total?: number;
}

/** One decimal, the same on every machine. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
const WORST = 1;
const RANGE = 4;

const figureOf = (indicator: Indicator, items: readonly Item[]): Figure => {
  const own = items.filter((item) => item.indicator === indicator);
  const counted = own.filter(({ verdict }) => verdict !== 'open');
  const good = counted.filter(({ verdict }) => verdict === 'good').length;
  const base = { indicator, counted: counted.length, good, open: own.length - counted.length };
  if (counted.length === 0) return base;
  if (indicator !== 'ratings') return { ...base, score: rounded((good / counted.length) * 100) };
  const mean = counted.reduce((sum, { points = WORST }) => sum + points, 0) / counted.length;
  return { ...base, mean: rounded(mean * 10) / 10, score: rounded(((mean - WORST) / RANGE) * 100) };
};

const totalOf = (figures: readonly Figure[], weights: Weights): { readonly total?: number } => {
  const counting = figures.flatMap(({ indicator, score }) => (score === undefined ? [] : [{ score, weight: weights[indicator] }]));
  const weight = counting.reduce((sum, one) => sum + one.weight, 0);
  return weight === 0 ? {} : { total: rounded(counting.reduce((sum, one) => sum + one.score * one.weight, 0) / weight) };
};

/** Organs in the order of their ids: the same facts give the same figures, letter by letter. */
export const figuresOf = (items: readonly Item[], weights: Weights): readonly OrganFigures[] =>
  [...grouped(items, ({ organ }) => organ)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([organ, own]) => {
      const figures = INDICATORS.map((indicator) => figureOf(indicator, own));
      return { organ, figures, ...totalOf(figures, weights) };
    });

/** The county as a whole, item by item: an organ with more work counts more. */
export const countyOf = (items: readonly Item[], weights: Weights): Omit<OrganFigures, 'organ'> => {
  const figures = INDICATORS.map((indicator) => figureOf(indicator, items));
  return { figures, ...totalOf(figures, weights) };
};
