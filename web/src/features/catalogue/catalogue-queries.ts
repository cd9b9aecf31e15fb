import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';

const SELDOM_CHANGED_MS = 5 * 60_000;

const readItems = (asOf: string, q: string, cursor?: string) =>
  dataOf(
    api.GET('/api/catalogue/items', {
      params: { query: { asOf, ...(q === '' ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );

/** The first items in force on a day, `YYYY-MM-DD`; `q` is words of code, name, domain or basis. */
export const itemsQuery = (asOf: string, q: string) =>
  queryOptions({ queryKey: ['catalogue', 'items', asOf, q], queryFn: () => readItems(asOf, q), staleTime: SELDOM_CHANGED_MS });

/** The same, page by page. */
export const itemPagesQuery = (asOf: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['catalogue', 'pages', asOf, q],
    queryFn: ({ pageParam }) => readItems(asOf, q, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    staleTime: SELDOM_CHANGED_MS,
  });

/** Every wording of an item and every row it ever had in a list. */
export const itemQuery = (code: string) =>
  queryOptions({
    queryKey: ['catalogue', 'item', code],
    queryFn: () => dataOf(api.GET('/api/catalogue/items/{code}', { params: { path: { code } } })),
    staleTime: SELDOM_CHANGED_MS,
  });

/** Who is competent for the item, at the township, on the day, and why. */
export const competenceQuery = (item: string, place: string, asOf: string) =>
  queryOptions({
    queryKey: ['catalogue', 'competence', item, place, asOf],
    queryFn: () => dataOf(api.GET('/api/catalogue/competence', { params: { query: { item, place, asOf } } })),
    staleTime: SELDOM_CHANGED_MS,
  });

/** 工作衔接对应表 on a day. */
export const matchingQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['catalogue', 'matching', asOf],
    queryFn: async () => (await dataOf(api.GET('/api/catalogue/matching', { params: { query: { asOf } } }))).items,
    staleTime: SELDOM_CHANGED_MS,
  });
