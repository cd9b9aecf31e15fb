import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';
import { keys } from './query-keys';
import type { Officer, Organ } from './types';

/** Organs on a day (`YYYY-MM-DD`), today when left out. */
export const organsQuery = (asOf?: string) =>
  queryOptions<readonly Organ[]>({
    queryKey: keys.organs(asOf),
    queryFn: async () => (await dataOf(api.GET('/api/organs', { params: { query: asOf === undefined ? {} : { asOf } } }))).items,
    staleTime: 10 * 60_000,
  });

/** Officers of one's own organ on a day, with the certificate in force. */
export const officersQuery = (asOf?: string) =>
  queryOptions<readonly Officer[]>({
    queryKey: keys.officers(asOf),
    queryFn: async () => (await dataOf(api.GET('/api/officers', { params: { query: asOf === undefined ? {} : { asOf } } }))).items,
    staleTime: 5 * 60_000,
  });

/** The organ of an id, once the register is loaded. */
export const useOrgan = (id: string | undefined): Organ | undefined => {
  const { data } = useQuery(organsQuery());
  return data?.find((organ) => organ.id === id);
};
