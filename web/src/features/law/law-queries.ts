import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { Schemas } from '../../api/types';
import type { Cited } from '../../components/citation/citation-context';
import { today } from '../../components/county-time';

export type Citation = Schemas['CitationDto'];
export type LawArticle = Schemas['LawArticleDto'];
export type ListedInstrument = Schemas['ListedInstrumentDto'];
export type Instrument = Schemas['InstrumentDto'];
export type LawImport = Schemas['LawImportDto'];

const SELDOM_CHANGED_MS = 5 * 60_000;

/** A citation on the day of its step. */
export const citationQuery = ({ rule, instrument, article, on }: Cited) => {
  const day = on?.slice(0, 10) ?? today();
  const asked = rule === undefined ? { instrument: instrument ?? '', article: article ?? '' } : { rule };
  return queryOptions({
    queryKey: ['law', 'article', asked, day],
    queryFn: () => dataOf(api.GET('/api/law/articles', { params: { query: { ...asked, on: day } } })),
    staleTime: SELDOM_CHANGED_MS,
  });
};

export const instrumentsQuery = queryOptions({
  queryKey: ['law', 'instruments'],
  queryFn: async () => (await dataOf(api.GET('/api/law/instruments'))).items,
});

/** A statute on a day; only the articles with `q` in them. */
export const instrumentQuery = (key: string, on: string, q: string) =>
  queryOptions({
    queryKey: ['law', 'instrument', key, on, q],
    queryFn: () => dataOf(api.GET('/api/law/instruments/{key}', { params: { path: { key }, query: { on, ...(q === '' ? {} : { q }) } } })),
    placeholderData: keepPreviousData,
  });

/** Where the whole text is, on the day of the citation. */
export const instrumentPath = (key: string, on: string, article?: string): string =>
  `/law/${encodeURIComponent(key)}?on=${on}${article === undefined ? '' : `#${article}`}`;
