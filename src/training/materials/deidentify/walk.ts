import type { AnyDescription, LeafKind } from '../description/description.js';

/** A value of the record at its place: `holder` is the object in which it stands, `path` its fields from the event's data on. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly value: string | number | boolean;
  readonly holder: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** What stands there instead; undefined leaves the field out. */
export type Visit = (leaf: Leaf) => string | number | boolean | undefined;

/** An event carries a field that nobody has described, so that nobody can say whether it names somebody. */
export class UndescribedField extends Error {
  constructor(readonly field: string) {
    super(`the field ${field} of a case event is not described`);
    this.name = 'UndescribedField';
  }
}

type Holder = Readonly<Record<string, unknown>>;

/** A copy of the data with every described value visited. Throws {@link UndescribedField} for a field without description. */
export const walk = <Data extends object>(data: Data, description: AnyDescription, visit: Visit): Data =>
  visitValue(data, description, visit, {}, '') as Data;

const visitValue = (value: unknown, description: AnyDescription | undefined, visit: Visit, holder: Holder, path: string): unknown => {
  if (description === undefined) throw new UndescribedField(path);
  if (Array.isArray(value)) {
    const member = memberOf(description, path);
    return value.map((one: unknown) => visitValue(one, member, visit, holder, path)).filter((one) => one !== undefined);
  }
  if (typeof value === 'object' && value !== null) return visitObject(value as Holder, description, visit, path);
  if (typeof description !== 'string' || value === null || value === undefined) throw new UndescribedField(path);
  return visit({ kind: description, value: value as Leaf['value'], holder, path });
};

const visitObject = (value: Holder, description: AnyDescription, visit: Visit, path: string): Holder => {
  if (typeof description === 'string' || isList(description)) throw new UndescribedField(path);
  const visited: Record<string, unknown> = {};
  for (const [field, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const put = visitValue(member, description[field], visit, value, path === '' ? field : `${path}.${field}`);
    if (put !== undefined) visited[field] = put;
  }
  return visited;
};

const isList = (description: AnyDescription): description is readonly [AnyDescription] => Array.isArray(description);

const memberOf = (description: AnyDescription, path: string): AnyDescription => {
  if (!isList(description)) throw new UndescribedField(path);
  return description[0];
};
