import type { paths } from '../../api/schema.js';
import { disputeKindNames } from '../../wording/dispute-desk-codes.js';

type ListQuery = NonNullable<paths['/api/disputes']['get']['parameters']['query']>;
/** The search parameters of the list, as the server takes them. */
export type DisputeFilters = Pick<ListQuery, 'state' | 'awaits' | 'clock' | 'kind' | 'organ' | 'q'>;

const STATES = ['incoming', 'open', 'closed'] as const satisfies readonly DisputeFilters['state'][];
const CLOCKS = ['overdue', 'due-soon'] as const satisfies readonly DisputeFilters['clock'][];
const KINDS = Object.keys(disputeKindNames) as (keyof typeof disputeKindNames)[];
const AWAITED = ['bureau', 'parties', 'superior', 'holder'] as const satisfies readonly DisputeFilters['awaits'][];

const oneOf = <Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  text: string | null,
): { readonly [K in Name]?: Value } => {
  const value = values.find((known) => known === text);
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };
};

const given = <Name extends string>(name: Name, value: string | null): { readonly [K in Name]?: string } =>
  (value === null || value === '' ? {} : { [name]: value }) as { readonly [K in Name]?: string };

/** What the address says; anything that the server would not take is left out. */
export const filtersIn = (search: URLSearchParams): DisputeFilters => ({
  ...oneOf('state', STATES, search.get('state')),
  ...oneOf('awaits', AWAITED, search.get('awaits')),
  ...oneOf('clock', CLOCKS, search.get('clock')),
  ...oneOf('kind', KINDS, search.get('kind')),
  ...given('organ', search.get('organ')),
  ...given('q', search.get('q')),
});
