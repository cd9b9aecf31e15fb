import type { StatuteFault } from './statute.js';

const FIELDS = {
  title: 'title',
  标题: 'title',
  名称: 'title',
  instrument: 'instrument',
  key: 'instrument',
  法规: 'instrument',
  inForceFrom: 'inForceFrom',
  date: 'inForceFrom',
  施行日期: 'inForceFrom',
  inForceTo: 'inForceTo',
  失效日期: 'inForceTo',
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];

export interface FrontMatter {
  readonly fields: Partial<Readonly<Record<Field, string>>>;
  /** The lines after it. */
  readonly body: readonly string[];
  /** Names that nobody reads. */
  readonly unknown: readonly string[];
  readonly faults: readonly StatuteFault[];
}

/** `name: value` lines between two lines of `---` at the top; a file without them is all body. */
export const frontMatterOf = (lines: readonly string[]): FrontMatter => {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (lines[first]?.trim() !== '---') return { fields: {}, body: lines, unknown: [], faults: [] };
  const end = lines.findIndex((line, index) => index > first && line.trim() === '---');
  if (end < 0) return broken(lines, first + 1);
  const fields: Partial<Record<Field, string>> = {};
  const unknown: string[] = [];
  const faults: StatuteFault[] = [];
  lines.slice(first + 1, end).forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    const [, name = '', value = ''] = /^\s*([^:：\s]+)\s*[:：]\s*(.*)$/.exec(line) ?? [];
    const field = isField(name) ? FIELDS[name] : undefined;
    if (name === '') faults.push({ code: 'law/bad-front-matter', details: { line: first + index + 2 } });
    else if (field === undefined) unknown.push(name);
    else fields[field] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  });
  return { fields, body: lines.slice(end + 1), unknown, faults };
};

const isField = (name: string): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name);

const broken = (body: readonly string[], line: number): FrontMatter => ({
  fields: {},
  body,
  unknown: [],
  faults: [{ code: 'law/bad-front-matter', details: { line } }],
});
