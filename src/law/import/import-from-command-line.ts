import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Problem } from '../../http/problem.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import { Rejection } from '../../kernel/rejection.js';
import type { GivenTerms } from '../domain/statute.js';
import { LAW_FILE_BYTES } from './limits.js';
import { importSentence } from './import-sentence.js';
import type { LawImports } from './law-imports.service.js';

export interface CommandLineLawImport extends GivenTerms {
  /** A file, or a folder of files `*.md`. */
  readonly path: string;
  readonly reason?: string;
  readonly dryRun: boolean;
  readonly out: NodeJS.WritableStream;
}

/** Imports each file by itself and says in Chinese what became of it. Answers how many could not be imported. */
export const importLawFromCommandLine = async (imports: LawImports, { path, out, ...terms }: CommandLineLawImport): Promise<number> => {
  let refused = 0;
  for (const file of await filesOf(path)) {
    try {
      if ((await stat(file)).size > LAW_FILE_BYTES) throw new Problem(413, 'law/too-large');
      const done = await imports.import({ ...terms, bytes: await readFile(file), fileName: basename(file) });
      out.write(`${basename(file)}：${importSentence(done)}\n`);
      for (const warning of done.warnings) out.write(`  注意：${warning}\n`);
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Rejection)) throw error;
      refused += 1;
      for (const sentence of sentencesOf(error)) out.write(`${basename(file)}：${sentence}\n`);
    }
  }
  return refused;
};

const filesOf = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
};

const sentencesOf = (error: Problem | Rejection): readonly string[] => {
  const errors = error instanceof Problem ? (error.extra.errors ?? []).map(({ message }) => message) : [];
  if (errors.length > 0) return errors;
  const { code } = error;
  const details = error instanceof Problem ? (error.extra.details ?? {}) : error.details;
  const { title, detail } = wordingOf(code, details);
  return [`${title}。${detail ?? ''}`];
};
