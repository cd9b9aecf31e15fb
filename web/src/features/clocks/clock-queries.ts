import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';

const SELDOM_CHANGED_MS = 10 * 60_000;

/** The rule book as it stands today. */
export const rulesQuery = queryOptions({
  queryKey: ['clocks', 'rules'],
  queryFn: async () => (await dataOf(api.GET('/api/clocks/rules', { params: { query: {} } }))).items,
  staleTime: SELDOM_CHANGED_MS,
});

/** The derivation of a due date. `start` is `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. */
export const explanationQuery = (rule: string, start: string) =>
  queryOptions({
    queryKey: ['clocks', 'explain', rule, start],
    queryFn: () => dataOf(api.GET('/api/clocks/explain', { params: { query: { rule, start } } })),
    staleTime: SELDOM_CHANGED_MS,
  });

/** Holidays 放假 and worked weekends 调休上班 of a year. */
export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['clocks', 'calendar', year],
    queryFn: () => dataOf(api.GET('/api/calendar', { params: { query: { year } } })),
    staleTime: SELDOM_CHANGED_MS,
  });
