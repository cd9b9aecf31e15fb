import { mkdirSync, mkdtempSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Options, transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SETTINGS = new URL('swc.json', import.meta.url);
/** What the program looks for beside its own folder. */
const BESIDE = ['node_modules', 'seed', 'web', 'package.json'];

/** The sources of now as JavaScript, for processes that are started again and again. */
export interface CompiledProgram {
  readonly main: string;
  readonly cli: string;
}

/**
 * `src/`, compiled as Jest does it into a folder that looks like this one, once in a run of the tests and gone with it. Two
 * workers that ask at the same time both compile, and one throws its work away.
 */
export const compiledProgram = (): CompiledProgram => {
  const { JIELI_TEST_RUN: run } = process.env;
  if (run === undefined) throw new Error('run specs with Jest: its global set-up names the folder of the run');
  const program = join(run, 'program');
  if (!existsSync(program)) compileInto(run, program);
  return { main: join(program, 'src', 'main.js'), cli: join(program, 'src', 'cli.js') };
};

const compileInto = (run: string, program: string): void => {
  const folder = mkdtempSync(join(run, 'compiling-'));
  const settings = JSON.parse(readFileSync(SETTINGS, 'utf8')) as Options;
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))) {
    const { code } = transformSync(readFileSync(join(ROOT, 'src', path), 'utf8'), { ...settings, filename: path });
    const target = join(folder, 'src', path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  for (const name of BESIDE) symlinkSync(join(ROOT, name), join(folder, name));
  try {
    renameSync(folder, program);
  } catch (error) {
    if (!existsSync(program)) throw error;
    rmSync(folder, { recursive: true });
  }
};
