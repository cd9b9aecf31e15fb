import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { keys } from '../../api/query-keys';
import { type Side, addressOf } from './compare-address';

/** Both sides beside each other. */
export const comparisonQuery = (left: Side, right: Side, as: string | undefined) => {
  const query = { left: addressOf(left), right: addressOf(right), ...(as === undefined ? {} : { as }) };
  return queryOptions({
    queryKey: keys.comparison(query),
    queryFn: ({ signal }) => dataOf(api.GET('/api/compare', { params: { query }, signal })),
  });
};

/** Files to choose from. */
export const fileSearchQuery = (q: string) =>
  queryOptions({
    queryKey: keys.docket({ q, limit: 20, choose: true }),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/cases', { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } }, signal }))).items,
  });

/** Branches to choose from, what was changed last first. */
export const branchSearchQuery = (q: string) =>
  queryOptions({
    queryKey: keys.branches({ q, limit: 20, choose: true }),
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/branches', { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } }, signal }))).items,
  });
