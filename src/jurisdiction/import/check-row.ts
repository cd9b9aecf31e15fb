import type { PowerSource, SectorRule } from '../../kernel/competence.js';
import { itemCode } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import type { Organ } from '../../organisations/index.js';
import type { PowerHolding, PowerItem } from '../domain/catalogue.js';
import { POWER_SOURCE_NAMES, SECTOR_RULE_NAMES } from '../domain/wording.js';
import { type CellResult, type CellValue, type RowFault, dateOf, textOf } from '../../sheets/index.js';
import { type ColumnKey, LIST_COLUMNS } from './list-layout.js';
import type { OrganLookup } from './organ-lookup.js';
import type { ListRow } from './read-lists.js';

/** The wording of an item as one row gives it; when it begins follows from all its rows. */
export type ItemWording = Omit<PowerItem, 'validFrom' | 'validTo'>;

/** What one row says, once it is right in itself. */
export interface CheckedRow {
  readonly sheet: string;
  readonly row: number;
  readonly item: ItemWording;
  /** One for each organ named in the row. */
  readonly holdings: readonly PowerHolding[];
}

export type RowCheck = { readonly checked: CheckedRow } | { readonly faults: readonly RowFault[] };

/** Checks a row by itself: cells, names of organs, and what each kind of power needs. Every fault of the row is reported. */
export const checkRow = (row: ListRow, organs: OrganLookup): RowCheck => {
  const cells = new RowCells(row);
  const item = itemIn(cells);
  const holdings = holdingsIn(cells, row, organs);
  if (cells.faults.length > 0 || item === undefined || holdings === undefined) return { faults: cells.faults };
  return { checked: { sheet: row.sheet, row: row.row, item, holdings: holdings.map((holding) => ({ ...holding, item: item.code })) } };
};

/** The cells of one row; what is wrong with them is collected. */
class RowCells {
  readonly faults: RowFault[] = [];

  constructor(private readonly row: ListRow) {}

  text(key: ColumnKey, max?: number): string | undefined {
    return this.read(key, (cell) => textOf(cell, max));
  }

  date(key: ColumnKey): LocalDate | undefined {
    return this.read(key, dateOf);
  }

  choice<Choice extends string>(key: ColumnKey, names: Readonly<Record<Choice, string>>): Choice | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const choices = Object.keys(names) as Choice[];
    const found = choices.find((choice) => choice === text || names[choice] === text);
    if (found === undefined) this.fault(key, `“${text.slice(0, 20)}”不在可选范围内，应为：${Object.values(names).join('、')}。`);
    return found;
  }

  organs(key: ColumnKey, lookup: OrganLookup, on: LocalDate | undefined): readonly Organ[] {
    const text = this.text(key);
    if (text === undefined || on === undefined) return [];
    const found = lookup.named(text, on);
    if ('organs' in found) return found.organs;
    this.fault(key, found.fault);
    return [];
  }

  organ(key: ColumnKey, lookup: OrganLookup, on: LocalDate | undefined): Organ | undefined {
    const found = this.organs(key, lookup, on);
    if (found.length > 1) this.fault(key, '只能填一个机构。');
    return found[0];
  }

  fault(key: ColumnKey, reason: string): void {
    const column = LIST_COLUMNS.find((known) => known.key === key)?.title;
    this.faults.push({ sheet: this.row.sheet, row: this.row.row, ...(column === undefined ? {} : { column }), reason });
  }

  has(key: ColumnKey): boolean {
    return this.row.cells[key] !== undefined;
  }

  private read<Value>(key: ColumnKey, parse: (cell: CellValue) => CellResult<Value>): Value | undefined {
    const cell = this.row.cells[key];
    if (cell === undefined) {
      if (LIST_COLUMNS.some((column) => column.key === key && column.required)) this.fault(key, '必填，不能为空。');
      return undefined;
    }
    const result = parse(cell);
    if ('value' in result) return result.value;
    this.fault(key, result.fault);
    return undefined;
  }
}

const itemIn = (cells: RowCells): ItemWording | undefined => {
  const code = cells.text('code', 40);
  if (code !== undefined && !/^[\p{L}\p{N}._-]+$/u.test(code)) cells.fault('code', '只能由字母、汉字、数字、点、短横线和下划线组成。');
  const name = cells.text('name', 300);
  const domain = cells.text('domain', 40);
  const sectorRule = cells.choice<SectorRule>('sectorRule', SECTOR_RULE_NAMES);
  const legalBasis = cells.text('legalBasis');
  const [basisInForceFrom, basisInForceTo, severity] = [
    cells.date('basisInForceFrom'),
    cells.date('basisInForceTo'),
    cells.text('severity'),
  ];
  if (isBefore(basisInForceTo, basisInForceFrom)) cells.fault('basisInForceTo', '早于依据施行日期。');
  if (code === undefined || name === undefined || domain === undefined || sectorRule === undefined || legalBasis === undefined)
    return undefined;
  return {
    code: itemCode(code),
    name,
    domain,
    sectorRule,
    legalBasis,
    ...given({ basisInForceFrom, basisInForceTo, severity }),
    example: false,
    verified: true,
  };
};

const holdingsIn = (cells: RowCells, { listClass }: ListRow, lookup: OrganLookup): readonly Omit<PowerHolding, 'item'>[] | undefined => {
  const [validFrom, validTo] = [cells.date('validFrom'), cells.date('validTo')];
  if (isBefore(validTo, validFrom)) cells.fault('validTo', '早于生效日期。');
  const organs = cells.organs('organ', lookup, validFrom);
  const powerSource = cells.choice<PowerSource>('powerSource', POWER_SOURCE_NAMES);
  const entrustedBy = cells.organ('entrustedBy', lookup, validFrom)?.id;
  const counterpart = cells.organ('counterpart', lookup, validFrom)?.id;
  const place = cells.organ('place', lookup, validFrom);
  const [basis, publication, penaltyLimits] = [cells.text('basis'), cells.text('publication', 200), cells.text('penaltyLimits')];
  if (listClass !== 'basic' && !cells.has('counterpart')) cells.fault('counterpart', '配合履职和上级部门收回的事项必须填写对应单位。');
  if (organs.some(({ id }) => id === counterpart)) cells.fault('counterpart', '对应单位不能是责任主体自己。');
  if (place !== undefined && place.kind !== 'township-government') cells.fault('place', '应为本县的一个乡镇。');
  checkSource(cells, powerSource, organs, entrustedBy);
  for (const organ of organs) {
    if (organ.kind === 'township-government' && place !== undefined && place.id !== organ.id)
      cells.fault('place', `${organ.name}只能在本乡镇行使职权。`);
  }
  if (validFrom === undefined || powerSource === undefined || basis === undefined) return undefined;
  return organs.map((organ) => ({
    organ: organ.id,
    listClass,
    powerSource,
    ...given({ entrustedBy, place: organ.kind === 'township-government' ? organ.id : place?.id, penaltyLimits, counterpart }),
    basis,
    ...given({ publication, validTo }),
    validFrom,
    example: false,
  }));
};

const checkSource = (cells: RowCells, source: PowerSource | undefined, organs: readonly Organ[], entrustedBy: string | undefined): void => {
  if (source === 'entrusted' && !cells.has('entrustedBy')) cells.fault('entrustedBy', '权力来源为委托的，必须填写委托机关。');
  if (source !== undefined && source !== 'entrusted' && cells.has('entrustedBy'))
    cells.fault('entrustedBy', '只有权力来源为委托时才填写。');
  if (organs.some(({ id }) => id === entrustedBy)) cells.fault('entrustedBy', '委托机关不能是责任主体自己。');
  // A power handed down under 行政处罚法 24 is exercised only once the decision is published.
  if (source === 'conferred' && !cells.has('publication')) cells.fault('publication', '赋权事项公布后才能行使，必须填写公布文件。');
  if (source === 'stationed' && !cells.has('place')) cells.fault('place', '派驻的，必须填写派驻的乡镇。');
};

const isBefore = (end: LocalDate | undefined, start: LocalDate | undefined): boolean =>
  end !== undefined && start !== undefined && end < start;

type Given<Members> = { [Key in keyof Members]?: Exclude<Members[Key], undefined> };

const given = <Members extends object>(members: Members): Given<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<Members>;
