import type { paths } from '../../api/schema.js';

type ListQuery = NonNullable<paths['/api/whistles']['get']['parameters']['query']>;
/** The search parameters of the board, as the server takes them. */
export type WhistleFilters = Pick<ListQuery, 'phase' | 'mine' | 'objected' | 'clock' | 'organ' | 'q'>;

const CLOCKS = ['overdue', 'due-soon'] as const satisfies readonly WhistleFilters['clock'][];

/** What the address says; anything that the server would not take is left out. */
export const filtersIn = (search: URLSearchParams): WhistleFilters => {
  const clock = CLOCKS.find((known) => known === search.get('clock'));
  const [organ, q] = [search.get('organ') ?? '', search.get('q') ?? ''];
  return {
    ...(search.get('mine') === 'true' ? { mine: 'true' as const } : {}),
    ...(search.get('objected') === 'true' ? { objected: 'true' as const } : {}),
    ...(clock === undefined ? {} : { clock }),
    ...(/^[a-z0-9-]{2,40}$/.test(organ) ? { organ } : {}),
    ...(q === '' ? {} : { q }),
  };
};

export const without = (filters: WhistleFilters, name: keyof WhistleFilters): WhistleFilters => {
  const { [name]: _left, ...kept } = filters;
  return kept;
};
