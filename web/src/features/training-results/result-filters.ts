import type { ResultFilters } from './results-types';

const NAMES = ['class', 'course', 'trainee', 'q'] as const;

/** From the address, so that a reload and a sent link show the same lines. */
export const filtersIn = (search: URLSearchParams): ResultFilters =>
  Object.fromEntries(NAMES.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));

export const isNarrowed = (filters: ResultFilters): boolean => Object.keys(filters).length > 0;
