/**
 * JSON Canonicalization Scheme, RFC 8785: keys in UTF-16 order, no white space, ECMAScript numbers and strings.
 * Members that are `undefined` are left out, as JSON.stringify does. Throws TypeError on what JSON cannot say exactly:
 * bigint, functions, NaN, infinities, lone surrogates.
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      if (!value.isWellFormed()) throw new TypeError('lone surrogate in text');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? arrayJson(value) : objectJson(value as Record<string, unknown>);
    default:
      throw new TypeError(`not JSON: ${typeof value}`);
  }
};

const arrayJson = (items: readonly unknown[]): string => `[${items.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;

const objectJson = (object: Record<string, unknown>): string =>
  `{${Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${canonicalJson(key)}:${canonicalJson(object[key])}`)
    .join(',')}}`;
