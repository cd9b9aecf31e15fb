/**
 * JSON Canonicalization Scheme, RFC 8785: keys in UTF-16 order, no white space, ECMAScript numbers and strings.
 * Members that are `undefined` are left out, as JSON.stringify does. Throws TypeError on what JSON cannot say exactly:
 * bigint, functions, NaN, infinities, lone surrogates, and objects that write themselves as something else (`toJSON`).
 */
export const canonicalJson = (value: unknown): string => {
  switch (typeof value) {
    case 'string':
      return textJson(value);
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

/** Text that stands in JSON as it is; most does, and every event that is stored comes through here. */
const PLAIN = /^[ !#-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;

const textJson = (text: string): string => {
  if (PLAIN.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new TypeError('lone surrogate in text');
  return JSON.stringify(text);
};

const arrayJson = (items: readonly unknown[]): string => {
  let json = '';
  for (const item of items) json += `${json === '' ? '[' : ','}${item === undefined ? 'null' : canonicalJson(item)}`;
  return json === '' ? '[]' : `${json}]`;
};

const objectJson = (object: Record<string, unknown>): string => {
  if ('toJSON' in object) throw new TypeError('not plain data');
  let json = '';
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) json += `${json === '' ? '{' : ','}${textJson(key)}:${canonicalJson(member)}`;
  }
  return json === '' ? '{}' : `${json}}`;
};
