import { createHmac } from 'node:crypto';
import { residentIdCheckDigit } from '../../../kernel/identifiers/resident-id.js';
import { usccCheckCharacter } from '../../../kernel/identifiers/uscc.js';

/** What gets a pseudonym of its own series of numbers. */
export const PSEUDONYM_KINDS = [
  'party',
  'organisation',
  'shop',
  'person',
  'officer',
  'official',
  'phone',
  'address',
  'id-number',
  'uscc',
  'certificate',
  'number',
  'plate',
  'account',
  'mail',
] as const;
export type PseudonymKind = (typeof PSEUDONYM_KINDS)[number];

/** The n-th value of a kind, n from 0; which value it was says only the key. */
export interface Numbered {
  readonly kind: PseudonymKind;
  /** HMAC of the value under the key of the series. */
  readonly digest: string;
  readonly ordinal: number;
}

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];

/** 甲 … 癸, then 甲子 … 癸亥, then numbers. */
export const ordinalName = (ordinal: number): string => {
  if (ordinal < 10) return STEMS[ordinal] ?? '';
  const cycle = ordinal - 10;
  return cycle < 60 ? `${STEMS[cycle % 10] ?? ''}${BRANCHES[cycle % 12] ?? ''}` : `第${ordinal + 1}号`;
};

const digits = (ordinal: number, length: number): string => String(ordinal + 1).padStart(length, '0');

/** Area 999999 is no division, so that nobody has these numbers; they are right in form and check digit (GB 11643, GB 32100). */
const residentId = (ordinal: number): string => {
  const [day, serial] = [Math.floor(ordinal / 999), ordinal % 999];
  const body = `9999991970${digits(Math.floor(day / 28) % 12, 2)}${digits(day % 28, 2)}${digits(serial, 3)}`;
  return body + residentIdCheckDigit(body);
};
const uscc = (ordinal: number): string => {
  const body = `91999999MA0${digits(ordinal, 6)}`;
  return body + usccCheckCharacter(body);
};

/** No mobile number begins with 10, no plate with 例, no bank card with 0; nobody can be reached by them. */
const SHAPES: Readonly<Record<PseudonymKind, (ordinal: number) => string>> = {
  party: (ordinal) => `当事人${ordinalName(ordinal)}`,
  organisation: (ordinal) => `示例单位${ordinalName(ordinal)}`,
  shop: (ordinal) => `示例店铺${ordinalName(ordinal)}`,
  person: (ordinal) => `相关人员${ordinalName(ordinal)}`,
  officer: (ordinal) => `执法人员${ordinalName(ordinal)}`,
  official: (ordinal) => `工作人员${ordinalName(ordinal)}`,
  phone: (ordinal) => `100${digits(ordinal, 8)}`,
  address: (ordinal) => `地点${ordinalName(ordinal)}`,
  'id-number': residentId,
  uscc,
  certificate: (ordinal) => `教执${digits(ordinal, 6)}`,
  number: (ordinal) => `例字第${ordinal + 1}号`,
  plate: (ordinal) => `例A${digits(ordinal, 5)}`,
  account: (ordinal) => `0000${digits(ordinal, 12)}`,
  mail: (ordinal) => `person${ordinal + 1}@example.invalid`,
};

/** 去标识化 (个人信息保护法 73(3)): the same value gets the same pseudonym wherever the same key is used, and nothing leads back without it. */
export class Pseudonyms {
  readonly #ordinals = new Map<string, number>();
  readonly #next = new Map<PseudonymKind, number>();
  readonly #made = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #added: Numbered[] = [];

  constructor(
    private readonly key: Uint8Array,
    known: readonly Numbered[] = [],
  ) {
    for (const { kind, digest, ordinal } of known) this.#put(kind, digest, ordinal);
  }

  /** What this series did not know before. */
  get added(): readonly Numbered[] {
    return this.#added;
  }

  of(kind: PseudonymKind, value: string): string {
    const asked = `${kind} ${value}`;
    const made = this.#made.get(asked);
    if (made !== undefined) return made;
    const pseudonym = SHAPES[kind](this.#ordinal(kind, this.#digest(kind, value)));
    this.#made.set(asked, pseudonym);
    return pseudonym;
  }

  /** A UUID (version 8, RFC 9562) instead of an id. */
  id(value: string): string {
    const made = this.#ids.get(value);
    if (made !== undefined) return made;
    const hex = this.#digest('id', value);
    const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    this.#ids.set(value, id);
    return id;
  }

  /** A number that only the key foretells, from 0 to below `limit`. */
  chance(value: string, limit: number): number {
    return parseInt(this.#digest('chance', value).slice(0, 8), 16) % limit;
  }

  #digest(kind: string, value: string): string {
    return createHmac('sm3', this.key).update(`${kind}\n${value}`).digest('hex');
  }

  #ordinal(kind: PseudonymKind, digest: string): number {
    const known = this.#ordinals.get(`${kind} ${digest}`);
    if (known !== undefined) return known;
    const ordinal = this.#next.get(kind) ?? 0;
    this.#put(kind, digest, ordinal);
    this.#added.push({ kind, digest, ordinal });
    return ordinal;
  }

  #put(kind: PseudonymKind, digest: string, ordinal: number): void {
    this.#ordinals.set(`${kind} ${digest}`, ordinal);
    this.#next.set(kind, Math.max(this.#next.get(kind) ?? 0, ordinal + 1));
  }
}
