import fc from 'fast-check';
import type { Role } from '../../src/kernel/actor.js';
import { catalogueChangeId, itemCode, officerId, organId } from '../../src/kernel/ids.js';
import type { OrganFact } from '../../src/kernel/register.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { instant, localDate } from '../../src/kernel/time.js';
import { findCompetence } from '../../src/jurisdiction/domain/find-competence.js';
import type { PowerHolding, PowerItem } from '../../src/jurisdiction/domain/catalogue.js';
import type { ChangeContent, ChangeTerms } from '../../src/jurisdiction/domain/changes/change-content.js';
import { type CatalogueChanges, noChanges } from '../../src/jurisdiction/domain/changes/change-state.js';
import type { ChangeCommand } from '../../src/jurisdiction/domain/changes/commands.js';
import { catalogueChanges } from '../../src/jurisdiction/domain/changes/decider.js';
import { type Lists, keyOf, withEffects } from '../../src/jurisdiction/domain/changes/effects.js';

const RUNS = 400;
const ITEMS = ['A-1', 'A-2', 'A-3'] as const;
const COUNTY = ['sy-a', 'sy-b', 'sy-c'] as const;
const TOWNS = ['360724101', '360724102'] as const;
const EVERYBODY = [...COUNTY, ...TOWNS];

const dayOf = (offset: number) => localDate(new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
const TODAY = 1;
const HORIZON = 40;

/** The list at the beginning: each item with one department, in the whole county. */
const LISTS: Lists = {
  items: ITEMS.map((code): PowerItem => ({
    code: itemCode(code),
    name: code,
    domain: '试',
    sectorRule: 'GENERAL',
    legalBasis: '试',
    example: true,
    verified: false,
    validFrom: dayOf(-400),
  })),
  holdings: ITEMS.map((item, index): PowerHolding => ({
    item: itemCode(item),
    organ: organId(COUNTY[index % COUNTY.length] ?? ''),
    listClass: 'basic',
    powerSource: 'statutory',
    basis: '试',
    validFrom: dayOf(-400),
    example: true,
  })),
};
const FACTS: readonly OrganFact[] = EVERYBODY.map((organ) => ({
  organ: organId(organ),
  name: organ,
  kind: /^\d/.test(organ) ? 'township-government' : 'department',
  canHandOff: true,
  validFrom: dayOf(-4000),
}));

type Draw =
  | { readonly kind: 'down'; readonly item: number; readonly town: number; readonly assist: boolean }
  | { readonly kind: 'recall' | 'move'; readonly item: number; readonly from: number; readonly to: number }
  | { readonly kind: 'basis'; readonly item: number }
  | {
      readonly kind: 'abolish';
      readonly organ: number;
      readonly successors: readonly number[];
      readonly forget: boolean;
      readonly twice: boolean;
    };
const number = fc.nat(99);
const draw: fc.Arbitrary<Draw & { readonly day: number }> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('down' as const), item: number, town: number, assist: fc.boolean() }) },
      {
        weight: 4,
        arbitrary: fc.record({ kind: fc.constantFrom('recall' as const, 'move' as const), item: number, from: number, to: number }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('basis' as const), item: number }) },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('abolish' as const),
          organ: number,
          successors: fc.array(number, { minLength: 3, maxLength: 3 }),
          forget: fc.nat(5).map((value) => value === 0),
          twice: fc.nat(5).map((value) => value === 0),
        }),
      },
    ),
    fc.nat(HORIZON),
  )
  .map(([what, day]) => ({ ...what, day }));

const pick = <T>(of: readonly T[], index: number): T => of[index % of.length] as T;

/**
 * What a clerk would keep on paper: for each item the sheets of its list, one for each day on which it changed, and on a sheet who
 * does it in the county, who does it in a township, who only assists whom. Written from domain.md 3.8, without a look at the program.
 */
interface Sheet {
  readonly from: number;
  readonly county: readonly string[];
  /** Acts in the township: its own government, or an organ whose row is limited to it. */
  readonly local: ReadonlyMap<string, readonly string[]>;
  readonly assists: ReadonlyMap<string, string>;
  /** Townships and departments that have lost it, with where. */
  readonly lost: ReadonlyMap<string, string>;
}
class Paper {
  readonly sheets = new Map<string, Sheet[]>(
    ITEMS.map((item, index) => [
      item,
      [{ from: -400, county: [COUNTY[index % COUNTY.length] ?? ''], local: new Map(), assists: new Map(), lost: new Map() }],
    ]),
  );
  readonly gone = new Map<string, number>();

  last(item: string): Sheet {
    const sheet = this.sheets.get(item)?.at(-1);
    if (sheet === undefined) throw new Error('no sheet');
    return sheet;
  }

  /** The sheet of a day, and those after it. */
  from(item: string, day: number): readonly Sheet[] {
    const sheets = this.sheets.get(item) ?? [];
    return sheets.filter((sheet, index) => sheet.from > day || sheets[index + 1] === undefined || (sheets[index + 1]?.from ?? 0) > day);
  }

  lives(organ: string, day: number): boolean {
    const gone = this.gone.get(organ);
    return gone === undefined || day < gone;
  }

  write(item: string, sheet: Sheet): void {
    this.sheets.get(item)?.push(sheet);
  }

  /** Whose matter it is on a day, in a place: what is local stands before what is for the county. */
  holders(item: string, place: string, day: number): readonly string[] {
    const sheet = this.sheets.get(item)?.findLast(({ from }) => from <= day);
    const local = sheet?.local.get(place) ?? [];
    return [...(local.length > 0 ? local : (sheet?.county ?? []))].sort();
  }
}

const isTown = (organ: string): boolean => /^\d/.test(organ);
const without = <K, V>(map: ReadonlyMap<K, V>, key: K): Map<K, V> => new Map([...map].filter(([known]) => known !== key));
const doers = (sheet: Sheet): readonly string[] => [...sheet.county, ...[...sheet.local.values()].flat()];

/** Does on paper what the change says; undefined when the rules do not allow it. */
const onPaper = (paper: Paper, content: ChangeContent, day: number): (() => void) | undefined => {
  switch (content.kind) {
    case 'handed-down': {
      const [holder] = content.holders;
      const sheet = paper.last(content.item);
      if (holder === undefined || day <= sheet.from) return undefined;
      const town = String(holder.organ);
      const lead = String(holder.counterpart ?? '');
      if (holder.listClass === 'assist') {
        if (sheet.assists.has(town) || paper.gone.has(lead)) return undefined;
        return () =>
          paper.write(content.item, {
            ...sheet,
            from: day,
            local: without(sheet.local, town).set(
              town,
              (sheet.local.get(town) ?? []).filter((organ) => organ !== town),
            ),
            assists: new Map(sheet.assists).set(town, lead),
            lost: without(sheet.lost, `${town}@${town}`),
          });
      }
      const there = sheet.local.get(town) ?? [];
      if (there.length > 0) return undefined; // its own already, or that of an organ that acts there
      return () =>
        paper.write(content.item, {
          ...sheet,
          from: day,
          local: new Map(sheet.local).set(town, [town]),
          assists: without(sheet.assists, town),
          lost: without(sheet.lost, `${town}@${town}`),
        });
    }
    case 'recalled':
    case 'holder-changed': {
      const [from, to] = [String(content.from), String(content.to)];
      const sheet = paper.last(content.item);
      if (day <= sheet.from || paper.gone.has(to) || !doers(sheet).includes(from) || from === to) return undefined;
      const places = [...sheet.local].filter(([, organs]) => organs.includes(from)).map(([place]) => place);
      const whole = sheet.county.includes(from);
      if (isTown(to) && (whole || places.some((place) => place !== to))) return undefined;
      if (content.kind === 'holder-changed' && doers(sheet).includes(to)) return undefined;
      const has = (place: string | undefined): boolean =>
        sheet.county.includes(to) || (place !== undefined && (sheet.local.get(place) ?? []).includes(to));
      const county = whole ? [...sheet.county.filter((organ) => organ !== from), ...(has(undefined) ? [] : [to])] : sheet.county;
      const local = new Map(sheet.local);
      for (const place of places) {
        const rest = (sheet.local.get(place) ?? []).filter((organ) => organ !== from);
        local.set(place, has(place) ? rest : [...rest, to]);
      }
      const lost = new Map(sheet.lost);
      const assists = new Map(sheet.assists);
      if (content.kind === 'recalled') for (const place of whole ? ['', ...places] : places) lost.set(`${from}@${place}`, to);
      for (const [key] of lost) if (key.startsWith(`${to}@`) && !has(undefined)) lost.delete(key);
      if (content.kind === 'holder-changed') {
        for (const [key, lead] of lost) if (lead === from) lost.set(key, to);
        for (const [organ, lead] of assists) if (lead === from) assists.set(organ, to);
      }
      assists.delete(to);
      return () => paper.write(content.item, { from: day, county, local, assists, lost });
    }
    case 'basis-changed': {
      const sheet = paper.last(content.item);
      return day <= sheet.from ? undefined : () => paper.write(content.item, { ...sheet, from: day });
    }
    case 'organ-abolished': {
      const gone = String(content.organ);
      const rows = content.rows.map(({ item, to }) => [String(item), String(to)] as const);
      const held = ITEMS.filter((item) => doers(paper.last(item)).includes(gone));
      const involves = (sheet: Sheet): boolean =>
        doers(sheet).includes(gone) ||
        [...sheet.assists].flat().includes(gone) ||
        [...sheet.lost].some(([key, lead]) => lead === gone || key.startsWith(`${gone}@`));
      // Also what it has on that day and will have lost, or is to get: the list on that day cannot be written over.
      const part = ITEMS.filter((item) => paper.from(item, day).some(involves));
      const named = rows.map(([item]) => item);
      const successors = [...rows.map(([, to]) => to), String(content.generalSuccessor)];
      const wrong =
        paper.gone.has(gone) ||
        successors.some((organ) => organ === gone || paper.gone.has(organ)) ||
        new Set(named).size !== named.length ||
        held.length !== named.length ||
        held.some((item) => !named.includes(item)) ||
        part.some((item) => day <= paper.last(item).from);
      if (wrong) return undefined;
      const swap = (item: string, organ: string): string =>
        organ === gone ? (rows.find(([known]) => known === item)?.[1] ?? String(content.generalSuccessor)) : organ;
      return () => {
        for (const item of part) {
          const sheet = paper.last(item);
          const after = (organs: readonly string[]): string[] => [...new Set(organs.map((organ) => swap(item, organ)))];
          paper.write(item, {
            from: day,
            county: after(sheet.county),
            local: new Map([...sheet.local].map(([place, organs]) => [place, after(organs)])),
            assists: new Map(
              [...sheet.assists]
                .map(([organ, lead]) => [swap(item, organ), swap(item, lead)] as const)
                .filter(([organ, lead]) => organ !== lead),
            ),
            lost: new Map([...sheet.lost].map(([key, lead]) => [key.replace(gone, swap(item, gone)), swap(item, lead)])),
          });
        }
        paper.gone.set(gone, day);
      };
    }
    case 'merged':
    case 'divided':
      return undefined; // not drawn: their rows are written out in the change
  }
};

/** A change that says what was drawn, of the list as the paper has it. */
const contentOf = (drawn: Draw, paper: Paper): ChangeContent => {
  switch (drawn.kind) {
    case 'down': {
      const item = pick(ITEMS, drawn.item);
      const lead = pick(COUNTY, drawn.item + drawn.town);
      const town = organId(pick(TOWNS, drawn.town));
      return {
        kind: 'handed-down',
        item: itemCode(item),
        holders: [
          drawn.assist
            ? { organ: town, listClass: 'assist', powerSource: 'statutory', counterpart: organId(lead) }
            : { organ: town, listClass: 'basic', powerSource: 'conferred' },
        ],
      };
    }
    case 'recall':
    case 'move': {
      const item = pick(ITEMS, drawn.item);
      const from = drawn.from % 3 === 0 ? pick(EVERYBODY, drawn.from) : pick(doers(paper.last(item)), drawn.from);
      const to = drawn.to % 4 === 0 ? pick(EVERYBODY, drawn.to) : pick(COUNTY, drawn.to);
      return { kind: drawn.kind === 'recall' ? 'recalled' : 'holder-changed', item: itemCode(item), from: organId(from), to: organId(to) };
    }
    case 'basis':
      return { kind: 'basis-changed', item: itemCode(pick(ITEMS, drawn.item)), legalBasis: '新法' };
    case 'abolish': {
      const organ = pick(COUNTY, drawn.organ);
      const held = ITEMS.filter((item) => doers(paper.last(item)).includes(organ));
      const rows = held.map((item, index) => ({ item: itemCode(item), to: organId(pick(COUNTY, drawn.successors[index] ?? 0)) }));
      const first = rows[0];
      return {
        kind: 'organ-abolished',
        organ: organId(organ),
        rows: [...(drawn.forget ? rows.slice(1) : rows), ...(drawn.twice && first !== undefined ? [first] : [])],
        generalSuccessor: organId(pick(COUNTY, drawn.organ + 1)),
        transitionUntil: dayOf(HORIZON + 100),
      };
    }
  }
};

type Plain<T> = T extends unknown ? Omit<T, 'changeId' | 'by' | 'organ' | 'role' | 'at'> : never;

/** The whole procedure of one change; what a rule refuses leaves the state as it is. */
const carriedThrough = (state: CatalogueChanges, terms: ChangeTerms, id: string): CatalogueChanges | Rejection => {
  const facts = { lists: LISTS, organs: FACTS };
  const at = instant(`${dayOf(TODAY)}T10:00:00.000+08:00`);
  const act = (role: Role, command: Plain<ChangeCommand>): ChangeCommand => ({
    ...command,
    changeId: catalogueChangeId(id),
    by: officerId(role),
    organ: organId('sy-a'),
    role,
    at,
  });
  const commands: readonly ChangeCommand[] = [
    act('head', { type: 'ApplyForChange', terms, facts }),
    act('county-leader', { type: 'ConsentToChange', opinion: '同意' }),
    act('catalogue-manager', { type: 'ReviewChange', opinion: '同意' }),
    act('supervisor', { type: 'ReviewChange', opinion: '同意' }),
    act('county-leader', { type: 'ApproveChange', documentNumber: '试1号', publication: '试', facts }),
  ];
  try {
    return commands.reduce((before, command) => catalogueChanges.decide(command, before).reduce(catalogueChanges.evolve, before), state);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};

const listsOf = ({ changes }: CatalogueChanges): Lists =>
  changes.reduce((lists, { approval }) => (approval === undefined ? lists : withEffects(lists, approval.effects)), LISTS);

const holdersBy = (lists: Lists, paper: Paper, item: string, place: string, day: number): readonly string[] => {
  const wording = lists.items.find(
    ({ code, validFrom, validTo }) => code === item && validFrom <= dayOf(day) && (validTo ?? '9999') >= dayOf(day),
  );
  if (wording === undefined) throw new Error(`${item} has no wording on ${dayOf(day)}`);
  const organs = { nameOf: (id: string) => id, exists: (id: string) => paper.lives(id, day) };
  const rows = lists.holdings.filter((row) => row.item === item);
  const { holders } = findCompetence({ item: wording, place, placeName: place, asOf: dayOf(day), holdings: rows, organs });
  return [...new Set(holders.map(({ organ }) => String(organ)))].sort();
};

const seen = { approved: 0, refused: 0, kinds: new Map<string, number>() };

describe('a history of the power catalogue, beside the list kept on paper', () => {
  it('gives each item, on every day and in every place, exactly the holders that the rules say', () => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 12 }), (draws) => {
        const paper = new Paper();
        let state = noChanges;
        draws.forEach((drawn, index) => {
          const content = contentOf(drawn, paper);
          const day = TODAY + drawn.day;
          const write = onPaper(paper, content, day);
          const terms = { content, basis: '试', reasons: '试', effectiveFrom: dayOf(day), example: true };
          const next = carriedThrough(state, terms, `change-${index}`);
          const said = next instanceof Rejection ? next.code : 'approved';
          if ((said === 'approved') !== (write !== undefined))
            throw new Error(
              `the paper ${write === undefined ? 'refuses' : 'allows'} what is ${said}: ${dayOf(day)} ${JSON.stringify(content)}`,
            );
          if (next instanceof Rejection) {
            seen.refused += 1;
            return;
          }
          seen.approved += 1;
          seen.kinds.set(content.kind, (seen.kinds.get(content.kind) ?? 0) + 1);
          state = next;
          write?.();
        });
        const lists = listsOf(state);
        const edges = state.changes.map(({ effectiveFrom }) => (Date.parse(effectiveFrom) - Date.UTC(2026, 0, 1)) / 86_400_000);
        const days = [...new Set(edges.flatMap((day) => [day - 1, day, day + 1]))];
        const everywhere = ITEMS.flatMap((item) => [...TOWNS, '360724103'].flatMap((place) => days.map((day) => ({ item, place, day }))));
        const sheet = (holders: (item: string, place: string, day: number) => readonly string[]): string =>
          everywhere.map(({ item, place, day }) => `${item} in ${place} on ${dayOf(day)}: ${holders(item, place, day).join()}`).join('\n');
        expect(sheet((item, place, day) => holdersBy(lists, paper, item, place, day))).toBe(
          sheet((item, place, day) => paper.holders(item, place, day)),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('reached every kind of change that is drawn, and was refused as well', () => {
    expect(seen.approved).toBeGreaterThan(RUNS);
    expect(seen.refused).toBeGreaterThan(RUNS / 2);
    for (const kind of ['handed-down', 'recalled', 'holder-changed', 'basis-changed', 'organ-abolished'])
      expect([kind, (seen.kinds.get(kind) ?? 0) > 30]).toEqual([kind, true]);
  });

  it('has one row for one organ in one place on one day, and does not change when it is applied again', () => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 12 }), (draws) => {
        const paper = new Paper();
        let state = noChanges;
        draws.forEach((drawn, index) => {
          const content = contentOf(drawn, paper);
          const day = TODAY + drawn.day;
          const next = carriedThrough(
            state,
            { content, basis: '试', reasons: '试', effectiveFrom: dayOf(day), example: true },
            `change-${index}`,
          );
          if (next instanceof Rejection) return;
          onPaper(paper, content, day)?.();
          state = next;
        });
        const lists = listsOf(state);
        const again = state.changes.reduce(
          (known, { approval }) => (approval === undefined ? known : withEffects(known, approval.effects)),
          lists,
        );
        expect(again).toEqual(lists);
        for (const row of lists.holdings)
          for (const other of lists.holdings)
            if (row !== other && keyOf(row) === keyOf(other))
              expect((row.validTo ?? '9999') < other.validFrom || (other.validTo ?? '9999') < row.validFrom).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
