import type { ItemCode } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import { type Period, type PowerHolding, type PowerItem, isInForce, overlap } from '../domain/catalogue.js';
import { LIST_CLASS_NAMES } from '../domain/wording.js';
import type { CheckedRow, ItemWording } from './check-row.js';
import type { RowFault } from '../../sheets/index.js';
import { LIST_COLUMNS } from './list-layout.js';

/** What the catalogue holds now for the items of the file. */
export interface CurrentCatalogue {
  readonly items: readonly PowerItem[];
  readonly holdings: readonly PowerHolding[];
  /** Items that an approved change has touched, with the first day on which one does: from then on only changes change them. */
  readonly changedFrom?: ReadonlyMap<ItemCode, LocalDate>;
}

export interface ImportPlan {
  readonly addItems: readonly PowerItem[];
  readonly addHoldings: readonly PowerHolding[];
  /** Rows of the catalogue that get another last day. */
  readonly endHoldings: readonly PowerHolding[];
  readonly unchanged: number;
  readonly faults: readonly RowFault[];
}

interface Entry {
  readonly source: CheckedRow;
  readonly holding: PowerHolding;
}

/** Compares the rows with each other and with the catalogue. When there are faults, the rest of the plan means nothing. */
export const planImport = (rows: readonly CheckedRow[], current: CurrentCatalogue): ImportPlan => {
  const entries = rows.flatMap((source) => source.holdings.map((holding) => ({ source, holding })));
  const existing = groupBy(current.holdings, keyOf);
  const faults: RowFault[] = [...itemFaults(rows, current.items)];
  const plan = { addHoldings: [] as PowerHolding[], endHoldings: [] as PowerHolding[], unchanged: 0 };
  for (const [key, group] of groupBy(entries, ({ holding }) => keyOf(holding))) {
    const stored = existing.get(key) ?? [];
    faults.push(...overlapFaults(group), ...againstCatalogue(group, stored), ...againstChanges(group, stored, current));
    for (const { holding } of group) {
      const twin = stored.find(({ validFrom }) => validFrom === holding.validFrom);
      if (twin === undefined) plan.addHoldings.push(holding);
      else if (twin.validTo === holding.validTo) plan.unchanged += 1;
      else plan.endHoldings.push(holding);
    }
  }
  return { ...plan, addItems: newItems(rows, current.items), faults: faults.sort(byPlace) };
};

const keyOf = ({ item, organ, place }: PowerHolding): string => [item, organ, place ?? ''].join('\n');

const WORDING: readonly (keyof ItemWording)[] = [
  'name',
  'domain',
  'sectorRule',
  'legalBasis',
  'basisInForceFrom',
  'basisInForceTo',
  'severity',
];
const FIXED: readonly (keyof PowerHolding)[] = [
  'listClass',
  'powerSource',
  'entrustedBy',
  'penaltyLimits',
  'counterpart',
  'basis',
  'publication',
];

/** One code has one wording in the file, and the wording that the catalogue gives it. */
const itemFaults = (rows: readonly CheckedRow[], items: readonly PowerItem[]): readonly RowFault[] => {
  const stored = groupBy(items, ({ code }) => code);
  const first = new Map<ItemCode, CheckedRow>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.item.code);
    if (earlier === undefined) first.set(row.item.code, row);
    const other = earlier && difference(WORDING, earlier.item, row.item);
    if (earlier !== undefined && other !== undefined)
      return [faultAt(row, other, `与${placeText(earlier, row)}同一事项编码的内容不一致。`)];
    const versions = stored.get(row.item.code);
    return versions === undefined ? [] : versionFaults(row, versions);
  });
};

const versionFaults = (row: CheckedRow, versions: readonly PowerItem[]): readonly RowFault[] => {
  const from = row.holdings[0]?.validFrom;
  const version = from && versions.find((one) => isInForce(one, from));
  if (version === undefined)
    return [faultAt(row, 'validFrom', `库中的事项 ${row.item.code} 自 ${versions[0]?.validFrom ?? ''} 起才有，生效日期不能更早。`)];
  const other = difference(WORDING, version, row.item);
  return other === undefined ? [] : [faultAt(row, other, `与库中事项 ${row.item.code} 的内容不一致；内容有变化的，请使用新的事项编码。`)];
};

const overlapFaults = (group: readonly Entry[]): readonly RowFault[] => {
  const sorted = [...group].sort((a, b) =>
    a.holding.validFrom < b.holding.validFrom ? -1 : a.holding.validFrom > b.holding.validFrom ? 1 : order(a.source, b.source),
  );
  let last = sorted[0];
  return sorted.slice(1).flatMap((entry) => {
    const earlier = last;
    if (last === undefined || endOf(entry.holding) >= endOf(last.holding)) last = entry;
    if (earlier === undefined || !overlap(earlier.holding, entry.holding)) return [];
    const [kept, reported] = order(earlier.source, entry.source) <= 0 ? [earlier, entry] : [entry, earlier];
    const same = kept.holding.validFrom === reported.holding.validFrom && kept.holding.listClass === reported.holding.listClass;
    return [
      faultAt(
        reported.source,
        'validFrom',
        same
          ? `与${placeText(kept.source, reported.source)}重复。`
          : `有效期与${placeText(kept.source, reported.source)}重叠：同一事项、主体、地域在同一天只能有一条记录。`,
      ),
    ];
  });
};

const againstCatalogue = (group: readonly Entry[], stored: readonly PowerHolding[]): readonly RowFault[] =>
  group.flatMap(({ source, holding }) => {
    const twin = stored.find(({ validFrom }) => validFrom === holding.validFrom);
    const other = twin && difference(FIXED, twin, holding);
    if (twin !== undefined && other !== undefined) {
      return [faultAt(source, other, `库中已有 ${twin.validFrom} 起的这条记录，只能补填失效日期，其他内容须与库中一致。`)];
    }
    const blocking = stored.find((one) => one !== twin && overlap(afterImport(one, group), holding));
    return blocking === undefined ? [] : [faultAt(source, 'validFrom', blockedText(blocking))];
  });

/** What an approved change decided is changed by another change, not by a file; rows as they were imported may be listed again. */
const againstChanges = (
  group: readonly Entry[],
  stored: readonly PowerHolding[],
  { changedFrom, items }: CurrentCatalogue,
): readonly RowFault[] =>
  group.flatMap(({ source, holding }) => {
    const from = changedFrom?.get(holding.item);
    if (from === undefined) return [];
    const same = stored.some(({ validFrom, validTo }) => validFrom === holding.validFrom && validTo === holding.validTo);
    const over = holding.validTo !== undefined && holding.validTo < from;
    // An item that a change brought has no time before it: an import would give it a second wording.
    if (same || (over && items.some(({ code }) => code === holding.item))) return [];
    return [faultAt(source, 'validFrom', `事项 ${holding.item} 自 ${from} 起按批准的清单变动执行，不能通过导入改变；请办理清单变动。`)];
  });

/** A stored row as it will stand when the file has given it another last day. */
const afterImport = (stored: PowerHolding, group: readonly Entry[]): Period =>
  group.find(({ holding }) => holding.validFrom === stored.validFrom)?.holding ?? stored;

const blockedText = ({ validFrom, validTo, listClass }: PowerHolding): string =>
  `有效期与库中 ${validFrom} 至${validTo === undefined ? '今' : ` ${validTo} `}的“${LIST_CLASS_NAMES[listClass]}”记录重叠；该记录已经结束的，请在本文件中一并列出并填写失效日期。`;

const newItems = (rows: readonly CheckedRow[], items: readonly PowerItem[]): readonly PowerItem[] => {
  const known = new Set(items.map(({ code }) => code));
  const added = new Map<ItemCode, PowerItem>();
  for (const { item, holdings } of rows) {
    const from = holdings[0]?.validFrom;
    if (known.has(item.code) || from === undefined) continue;
    const earlier = added.get(item.code);
    if (earlier === undefined || from < earlier.validFrom) added.set(item.code, { ...item, validFrom: from });
  }
  return [...added.values()];
};

/** The first column in which two rows differ. */
const difference = <Row extends object>(keys: readonly (keyof Row)[], a: Row, b: Row): string | undefined =>
  keys.find((key) => a[key] !== b[key]) as string | undefined;

const faultAt = ({ sheet, row }: CheckedRow, key: string, reason: string): RowFault => {
  const column = LIST_COLUMNS.find((known) => known.key === key)?.title;
  return { sheet, row, ...(column === undefined ? {} : { column }), reason };
};

const placeText = (at: CheckedRow, seenFrom: CheckedRow): string =>
  at.sheet === seenFrom.sheet ? `第 ${at.row} 行` : `「${at.sheet}」第 ${at.row} 行`;

const endOf = ({ validTo }: Period): string => validTo ?? '9999';

const SHEETS: readonly string[] = Object.values(LIST_CLASS_NAMES);
const order = (a: { readonly sheet: string; readonly row: number }, b: { readonly sheet: string; readonly row: number }): number =>
  SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet) || a.row - b.row;
const byPlace = (a: RowFault, b: RowFault): number =>
  order({ sheet: a.sheet ?? '', row: a.row ?? 0 }, { sheet: b.sheet ?? '', row: b.row ?? 0 });

const groupBy = <Key, Value>(values: readonly Value[], key: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> => {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
};
