type Primitive = string | number | boolean | null | undefined;
type MaybeAbsent<T> = { [Key in keyof T]-?: undefined extends T[Key] ? Key : never }[keyof T];
type Defined<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? Defined<Item>[]
    : { [Key in Exclude<keyof T, MaybeAbsent<T>>]: Defined<T[Key]> } & { [Key in MaybeAbsent<T>]?: Defined<Exclude<T[Key], undefined>> };

/**
 * A body as plain JSON. Fields of a class exist as `undefined` after construction, so a body is never spread into a
 * command: what was not sent is left out here, at every level.
 */
export const plainOf = <T>(value: T): Defined<T> => strip(value) as Defined<T>;

const strip = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, strip(member)]),
  );
};
