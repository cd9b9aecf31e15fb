import { canonicalJson } from '../../../kernel/canonical-json.js';

/** A member of the view of a file, or one of a list in it. */
export interface PathPart {
  readonly field: string;
  /** Of a list: the entry that both sides have, as it stands on the left; else as it stands on the one side that has it. */
  readonly entry?: Entry;
}
export type Entry = Readonly<Record<string, unknown>>;

export interface StateDifference {
  readonly path: readonly PathPart[];
  /** Absent when that side has nothing there. */
  readonly left?: unknown;
  readonly right?: unknown;
}

/**
 * Not compared here: what stands in tables of its own, what is computed from the instant, and codes that stand beside their
 * Chinese name.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'version',
  'clocks',
  'clock',
  'responsibleOrgan',
  'masked',
  'derivation',
  'longestReplyBy',
  'id',
  'nextStep',
  'awaits',
  'awaited',
]);
/** By which the entries of a list are told apart, the first that they have. */
const KEYS = [
  'partyId',
  'evidenceId',
  'goodsId',
  'measureId',
  'handoffId',
  'consultationId',
  'disputeId',
  'criminalTransferId',
  'supervisionId',
  'organ',
  'caseId',
  'id',
  'name',
  'number',
] as const;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
/** An organ or an officer: what is compared is who it is. */
const isReference = (value: Entry): boolean => typeof value['id'] === 'string' && typeof value['name'] === 'string';

/** Where two views of a file differ, member by member; entries of lists by their ids, and without one by their place. */
export const stateDifferences = (left: Entry | undefined, right: Entry | undefined): readonly StateDifference[] =>
  entryDifferences(left ?? {}, right ?? {}, []);

const entryDifferences = (left: Entry, right: Entry, path: readonly PathPart[]): readonly StateDifference[] =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((field) => !isLeftOut(field, left, right))
    .flatMap((field) => valueDifferences(left[field], right[field], [...path, { field }]));

const isLeftOut = (field: string, left: Entry, right: Entry): boolean =>
  LEFT_OUT.has(field) || field.endsWith('Id') || `${field}Name` in left || `${field}Name` in right;

const valueDifferences = (left: unknown, right: unknown, path: readonly PathPart[]): readonly StateDifference[] => {
  if (left === right || (left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right))) return [];
  if (isList(left ?? right) && [...listOf(left), ...listOf(right)].every(isEntry)) {
    return listDifferences(listOf(left).filter(isEntry), listOf(right).filter(isEntry), path);
  }
  if (isEntry(left) && isEntry(right)) {
    if (!isReference(left) || !isReference(right)) return entryDifferences(left, right, path);
    if (left['id'] === right['id']) return [];
  }
  return [{ path, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) }];
};

const listOf = (value: unknown): readonly unknown[] => (isList(value) ? value : []);

const listDifferences = (left: readonly Entry[], right: readonly Entry[], path: readonly PathPart[]): readonly StateDifference[] => {
  const rights = keyed(right);
  const lefts = keyed(left);
  const inLeft = [...lefts].flatMap(([key, entry]): readonly StateDifference[] => {
    const at = within(path, entry);
    const other = rights.get(key);
    return other === undefined ? [{ path: at, left: entry }] : entryDifferences(entry, other, at);
  });
  const inRight = [...rights]
    .filter(([key]) => !lefts.has(key))
    .map(([, entry]): StateDifference => ({ path: within(path, entry), right: entry }));
  return [...inLeft, ...inRight];
};

/** Two entries of the same key are told apart by how many came before. */
const keyed = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  const counts = new Map<string, number>();
  entries.forEach((entry) => {
    const key = keyOf(entry);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    found.set(`${key} ${count}`, entry);
  });
  return found;
};

const keyOf = (entry: Entry): string => {
  const value = KEYS.map((key) => entry[key]).find((candidate) => candidate !== undefined);
  return value === undefined ? '' : canonicalJson(isEntry(value) ? (value['id'] ?? value) : value);
};

const within = (path: readonly PathPart[], entry: Entry): readonly PathPart[] => {
  const last = path.at(-1);
  return last === undefined ? path : [...path.slice(0, -1), { ...last, entry }];
};
