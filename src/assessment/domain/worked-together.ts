import type { OrganId } from '../../kernel/ids.js';
import type { Fact } from './facts.js';
import type { Item } from './items.js';
import { type Quarter, quarterOf } from './quarter.js';

/** Departments with which the township had a handoff, a consultation or a whistle in the quarter. */
export const departmentsOf = (township: OrganId, of: Quarter, facts: readonly Fact[], items: readonly Item[]): ReadonlySet<OrganId> =>
  new Set([
    ...facts.flatMap(({ what, organ, other, touches }) =>
      what.kind === 'worked-with' && other === township && organ !== undefined && quarterOf(touches) === of ? [organ] : [],
    ),
    ...items.flatMap(({ indicator, organ, other }) => (indicator === 'whistles' && other === township ? [organ] : [])),
  ]);
