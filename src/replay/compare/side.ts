import type { Instant } from '../../kernel/time.js';
import type { Moment } from '../../docket/index.js';
import { type FieldError, badRequest } from '../../http/problem.js';
import { parseInstant } from '../../http/validators/instant-input.js';
import { HISTORY_KINDS, type HistoryKind } from './history-source.js';

/** One side of a comparison as an address says it. */
export interface SideAddress {
  readonly kind: HistoryKind;
  readonly id: string;
  /** Absent: as it stands now. */
  readonly moment?: Moment;
}

const SIDE = /^([a-z]+):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:@(.+))?$/;
const VERSION = /^[1-9]\d{0,6}$/;

export type SideName = 'left' | 'right';
const NAMES: Readonly<Record<SideName, string>> = { left: '左侧', right: '右侧' };

/**
 * Reads `case:<uuid>`, `case:<uuid>@12`, `case:<uuid>@asOf=<instant>` or `case:<uuid>@knownAt=<instant>`; a branch or a material
 * in the same way. Throws 400 on anything else, and when two moments are named at once.
 */
export const sideOf = (name: SideName, text: string): SideAddress => {
  const [, kind, id, at] = SIDE.exec(text) ?? [];
  const known = HISTORY_KINDS.find((one) => one === kind);
  if (known === undefined || id === undefined)
    throw refused(name, 'compare/unknown-side', '应写明比对对象，例如 case:案卷标识@版本，或 case:案卷标识@knownAt=时刻。');
  return { kind: known, id, ...(at === undefined ? {} : { moment: momentOf(name, at) }) };
};

const momentOf = (name: SideName, text: string): Moment => {
  if (VERSION.test(text)) return { by: 'version', version: Number(text) };
  if (/[@&;,]/.test(text)) throw refused(name, 'compare/two-moments', '版本、发生时间、获知时间只能选一项。');
  const [mode, value = ''] = text.split('=');
  const at = instantIn(value);
  if (at === undefined || (mode !== 'asOf' && mode !== 'knownAt'))
    throw refused(name, 'compare/unknown-moment', '应为版本号，或者 asOf=发生时间、knownAt=获知时间，例如 knownAt=2026-09-01T09:30。');
  return mode === 'asOf' ? { by: 'as-of', at } : { by: 'known-at', at };
};

/** A plus sign that was not encoded in the address arrives as a space. */
const instantIn = (text: string): Instant | undefined => parseInstant(text.replace(' ', '+'));

/** The form of the refusals of a side, with its name before the sentence. */
export const refused = (name: SideName, code: string, message: string): Error => {
  const errors: readonly FieldError[] = [{ field: name, message: `${NAMES[name]}${message}` }];
  return badRequest(errors, code);
};
