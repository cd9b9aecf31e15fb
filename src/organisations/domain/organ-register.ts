import type { OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import { type Organ, isInForce } from './organ.js';

/** All periods of all organs, in memory. */
export class OrganRegister {
  private readonly periods: ReadonlyMap<OrganId, readonly Organ[]>;

  constructor(organs: readonly Organ[]) {
    const periods = new Map<OrganId, Organ[]>();
    for (const organ of [...organs].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
      periods.set(organ.id, [...(periods.get(organ.id) ?? []), organ]);
    }
    this.periods = periods;
  }

  /** The organ as it stood on that day, if it existed. */
  on(id: OrganId, asOf: LocalDate): Organ | undefined {
    return this.periods.get(id)?.find((period) => isInForce(period, asOf));
  }

  /** The organ as it stood on that day, else as it last stood before, else as it first stood: for names in old papers. */
  nearest(id: OrganId, asOf: LocalDate): Organ | undefined {
    const periods = this.periods.get(id) ?? [];
    return this.on(id, asOf) ?? periods.findLast((period) => period.validFrom <= asOf) ?? periods[0];
  }

  all(asOf: LocalDate): readonly Organ[] {
    return [...this.periods.keys()].flatMap((id) => this.on(id, asOf) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Governments above an organ, nearest first. A government is the first of its own line. */
  governmentsAbove(id: OrganId, asOf: LocalDate): readonly OrganId[] {
    const line: OrganId[] = [];
    let next = this.parentOf(id, asOf);
    while (next !== undefined && !line.includes(next)) {
      line.push(next);
      next = this.parentOf(next, asOf);
    }
    return line;
  }

  private parentOf(id: OrganId, asOf: LocalDate): OrganId | undefined {
    return this.nearest(id, asOf)?.parentGovernmentId;
  }
}
