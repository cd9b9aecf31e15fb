/** Names of members recur, so what they look like is remembered; the limit keeps strangers' names from filling memory. */
const names = new Map<string, string>();
const NAMES = 2_000;

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

const PLAIN = /^[ !#-[\]-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\uffff]*$/;
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
  let json = '';
  for (const key of Object.keys(object).sort()) {
    const member = object[key];
    if (member !== undefined) json += `${json === '' ? '{' : ','}${nameJson(key)}${canonicalJson(member)}`;
  }
  return json === '' ? '{}' : `${json}}`;
};

const nameJson = (name: string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const json = `${textJson(name)}:`;
  if (names.size < NAMES) names.set(name, json);
  return json;
};
