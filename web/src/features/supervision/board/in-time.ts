import type { BoardSummary } from '../supervision-types.js';
import type { BoardFilters } from './board-filters.js';

const IN_TIME: ReadonlySet<string> = new Set(['running', 'due-soon', 'rectified']);
/** Filters that leave lines out for another reason than that they are in time. */
const SEVERITY_FILTERS: readonly (keyof BoardFilters)[] = ['severity', 'q'];

/** Says that nothing is late, where that is known: undefined when something is, or when the filters would hide it. */
export const inTimeSentence = (filters: BoardFilters, { total, bySeverity }: BoardSummary): string | undefined => {
  if (SEVERITY_FILTERS.some((name) => filters[name] !== undefined)) return undefined;
  if (bySeverity.some(({ code, count }) => count > 0 && !IN_TIME.has(code))) return undefined;
  const narrowed = filters.organ !== undefined || filters.mechanism !== undefined;
  const where = narrowed ? '筛选范围内' : '';
  if (filters.state === 'missed') return `${where}没有逾期事项，全部按期。`;
  if (filters.state !== undefined) return total === 0 ? '没有符合筛选条件的事项。' : undefined;
  return total === 0 ? `${where}没有进行中的期限，也没有逾期事项，全部按期。` : `${where}没有逾期事项：全部按期。`;
};
