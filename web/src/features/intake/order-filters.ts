import type { OrderFilters } from './intake-types';

const AWAITED = ['dispatch', 'review', 'holder', 'callback', 'closing', 'none'] as const satisfies readonly OrderFilters['awaits'][];
const STATES = ['open', 'closed'] as const satisfies readonly OrderFilters['state'][];
const CLOCKS = ['overdue', 'due-soon'] as const satisfies readonly OrderFilters['clock'][];

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((known) => known === text);

/** What the address says; anything that the server would not take is left out. */
export const filtersIn = (search: URLSearchParams): OrderFilters => {
  const [awaits, state, clock] = [
    oneOf(AWAITED, search.get('awaits')),
    oneOf(STATES, search.get('state')),
    oneOf(CLOCKS, search.get('clock')),
  ];
  const [channel, organ, q] = ['channel', 'organ', 'q'].map((name) => search.get(name) ?? '');
  return {
    ...(awaits === undefined ? {} : { awaits }),
    ...(state === undefined ? {} : { state }),
    ...(clock === undefined ? {} : { clock }),
    ...(channel === undefined || channel === '' ? {} : { channel }),
    ...(organ === undefined || organ === '' ? {} : { organ }),
    ...(q === undefined || q === '' ? {} : { q }),
  };
};
