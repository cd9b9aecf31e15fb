import type { paths } from '../../api/schema.js';

type ListQuery = NonNullable<paths['/api/information-requests']['get']['parameters']['query']>;
/** The search parameters of the list, as the server takes them. */
export type ShareFilters = Pick<ListQuery, 'box' | 'phase' | 'clock' | 'q'>;

export const BOXES = ['to-do', 'ours', 'theirs', 'others'] as const satisfies readonly ShareFilters['box'][];
const PHASES = ['open', 'in-force', 'ended'] as const satisfies readonly ShareFilters['phase'][];
const CLOCKS = ['overdue', 'due-soon'] as const satisfies readonly ShareFilters['clock'][];

const known = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);

/** What the address says; anything that the server would not take is left out. */
export const filtersIn = (search: URLSearchParams): ShareFilters => {
  const [box, phase, clock] = [known(BOXES, search.get('box')), known(PHASES, search.get('phase')), known(CLOCKS, search.get('clock'))];
  const q = search.get('q') ?? '';
  return {
    ...(box === undefined ? {} : { box }),
    ...(phase === undefined ? {} : { phase }),
    ...(clock === undefined ? {} : { clock }),
    ...(q === '' ? {} : { q }),
  };
};
