import type { LocalDate } from '../../kernel/time.js';
import { type Organ, type OrganRegister, canHandOff } from '../../organisations/index.js';
import { ALL_TOWNSHIPS } from './list-layout.js';

/** Finds organs by what a clerk writes: full name, name of the township, or id. */
export class OrganLookup {
  private readonly days = new Map<LocalDate, ReadonlyMap<string, Organ>>();

  constructor(private readonly register: OrganRegister) {}

  /** Enforcing organs named in one cell, on one day. Throws nothing: what is wrong comes back as the end of a sentence. */
  named(cell: string, on: LocalDate): { readonly organs: readonly Organ[] } | { readonly fault: string } {
    const names = cell.split(/[、，,；;\s]+/).filter((name) => name !== '');
    const organs: Organ[] = [];
    for (const name of names) {
      if (name === ALL_TOWNSHIPS) organs.push(...this.townships(on));
      else {
        const organ = this.day(on).get(name);
        if (organ === undefined) return { fault: `“${name.slice(0, 40)}”不在 ${on} 的机构名录中。` };
        if (!canHandOff(organ, on)) return { fault: `“${organ.name}”不能以自己的名义行使职权，请填它所属的乡镇人民政府或者部门。` };
        organs.push(organ);
      }
    }
    return new Set(organs).size === organs.length ? { organs } : { fault: '同一机构写了两次。' };
  }

  private townships(on: LocalDate): readonly Organ[] {
    return this.register.all(on).filter(({ kind }) => kind === 'township-government');
  }

  private day(on: LocalDate): ReadonlyMap<string, Organ> {
    const known =
      this.days.get(on) ?? new Map(this.register.all(on).flatMap((organ) => namesOf(organ).map((name) => [name, organ] as const)));
    this.days.set(on, known);
    return known;
  }
}

const namesOf = ({ id, name, kind }: Organ): readonly string[] => [
  id,
  name,
  ...(kind === 'township-government' ? [name.replace(/人民政府$/, '')] : []),
];
