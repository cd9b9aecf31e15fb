import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const foldersOf = (path: string): readonly string[] =>
  readdirSync(`${root}/${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);
/** Parts that are contexts of their own below one folder. */
const SHARED = ['src/replay', 'src/training'];
/** Folders of the source that a text names. */
const named = (path: string): readonly string[] => [...text(path).matchAll(/`(src\/[a-z/-]+)`/g)].flatMap(([, name]) => name ?? []);
const folders = foldersOf('src').flatMap((folder) => (SHARED.includes(folder) ? foldersOf(folder) : [folder]));

const known = new Set([...foldersOf('src'), ...folders]);

describe('the README', () => {
  it.each(folders.filter((folder) => folder !== 'src/training/domain'))('says what is in %s', (folder) =>
    expect(text('README.md')).toContain(`\`${folder}\``),
  );
  it('names no folder that is not there', () => expect(named('README.md').filter((name) => !known.has(name))).toEqual([]));
});

describe('the list of decisions', () => {
  const records = readdirSync(`${root}/docs/adr`).filter((name) => /^\d{4}-/.test(name));

  it('has every record under its title', () => {
    const list = text('docs/adr/README.md');
    const lines = records.map((name) => {
      const [, number = '', title = ''] = /^# (\d{4}) (.+)$/m.exec(text(`docs/adr/${name}`)) ?? [];
      return `[${number}](${name}) | ${title} |`;
    });
    expect(lines.filter((line) => !list.replaceAll(/ +/g, ' ').includes(line))).toEqual([]);
  });
  it('names no folder that is not there', () => expect(named('docs/adr/README.md').filter((name) => !known.has(name))).toEqual([]));
  it('has no gap', () => expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1)));
});
