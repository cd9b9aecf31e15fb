import type { ListClass, PowerSource, SectorRule } from '../kernel/competence.js';
import { itemCode, organId } from '../kernel/ids.js';
import { type LocalDate, localDate } from '../kernel/time.js';
import type { PowerHolding, PowerItem } from './domain/catalogue.js';
import type { PowerHoldingRow } from './rows/power-holding.row.js';
import type { PowerItemRow } from './rows/power-item.row.js';

export const itemOf = (row: PowerItemRow): PowerItem => ({
  code: itemCode(row.code),
  name: row.name,
  domain: row.domain,
  sectorRule: row.sectorRule as SectorRule,
  legalBasis: row.legalBasis,
  ...present('basisInForceFrom', row.basisInForceFrom, localDate),
  ...present('basisInForceTo', row.basisInForceTo, localDate),
  ...present('basisNote', row.basisNote, same),
  ...present('severity', row.severity, same),
  example: row.example,
  verified: row.verified,
  ...periodOf(row),
});

export const holdingOf = (row: PowerHoldingRow): PowerHolding => ({
  item: itemCode(row.item),
  organ: organId(row.organ),
  listClass: row.listClass as ListClass,
  powerSource: row.powerSource as PowerSource,
  ...present('entrustedBy', row.entrustedBy, organId),
  ...present('place', row.place, same),
  ...present('penaltyLimits', row.penaltyLimits, same),
  ...present('counterpart', row.counterpart, organId),
  basis: row.basis,
  ...present('publication', row.publication, same),
  example: row.example,
  ...periodOf(row),
});

const periodOf = (row: { readonly validFrom: string; readonly validTo: string | null }): { validFrom: LocalDate; validTo?: LocalDate } => ({
  validFrom: localDate(row.validFrom),
  ...present('validTo', row.validTo, localDate),
});

const same = (text: string): string => text;

/** A column as an optional member: absent when the column is null. */
const present = <Key extends string, Value>(key: Key, text: string | null, read: (text: string) => Value): Partial<Record<Key, Value>> =>
  text === null ? {} : ({ [key]: read(text) } as Record<Key, Value>);
