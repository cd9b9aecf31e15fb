import { useSearchParams } from 'react-router';
import type { CaseStateCode } from '../../wording/case-states';

export const CLOCK_FILTERS = ['overdue', 'due-soon'] as const;
export type ClockFilter = (typeof CLOCK_FILTERS)[number];
export const isClockFilter = (text: string | null): text is ClockFilter => CLOCK_FILTERS.some((filter) => filter === text);

/** The search parameters of a list, as the server takes them. */
export interface DocketFilters {
  readonly desk?: 'to-do' | 'working' | 'sent' | 'done';
  readonly state?: CaseStateCode;
  readonly clock?: ClockFilter;
  readonly organ?: string;
  readonly q?: string;
}

/** Filters live in the address, so that the back button, a reload and a sent link show the same list. */
export const useFilterParams = () => {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string | undefined): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === undefined || value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: name === 'q' },
    );
  return { search, set };
};
