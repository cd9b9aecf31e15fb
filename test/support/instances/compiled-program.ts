import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Options, transform } from '@swc/core';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SETTINGS = new URL('../swc.json', import.meta.url);
/** What the program looks for beside its own folder. */
const BESIDE = ['node_modules', 'seed', 'web', 'package.json'];

/** The sources of now as JavaScript, for processes that are started again and again. */
export interface CompiledProgram {
  readonly main: string;
  readonly cli: string;
  remove(): Promise<void>;
}

/** Compiles `src/` as Jest does into a temporary folder that looks like this one. Takes about a second. */
export const compileProgram = async (): Promise<CompiledProgram> => {
  const folder = await mkdtemp(join(tmpdir(), 'jieli-program-'));
  const settings = JSON.parse(await readFile(SETTINGS, 'utf8')) as Options;
  const sources = (await readdir(join(ROOT, 'src'), { recursive: true })).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'),
  );
  for (const path of sources) {
    const { code } = await transform(await readFile(join(ROOT, 'src', path), 'utf8'), { ...settings, filename: path });
    const target = join(folder, 'src', path.replace(/\.ts$/, '.js'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  for (const name of BESIDE) await symlink(join(ROOT, name), join(folder, name));
  const compiled = (name: string): string => join(folder, 'src', name);
  return { main: compiled('main.js'), cli: compiled('cli.js'), remove: () => rm(folder, { recursive: true, force: true }) };
};
