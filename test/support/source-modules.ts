import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** One source file, with what it imports: paths below the root for own files, names for packages. */
export interface SourceModule {
  /** Below `src/`, with slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly hasDefaultExport: boolean;
  /** Names of exported classes. */
  readonly classes: readonly string[];
}

/** All TypeScript files below a folder, in the order of their paths. */
export const sourceModules = (root: string): readonly SourceModule[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => parseModule(file.split(sep).join('/'), readFileSync(join(root, file), 'utf8')));

/** What a file with this text imports and exports, types and `import()` included. */
export const parseModule = (path: string, text: string): SourceModule => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return {
    path,
    lines: text.split('\n').length,
    imports: imported.filter(isOwn).map((name) => resolved(path, name)),
    packages: imported.filter((name) => !isOwn(name)),
    hasDefaultExport: exportsDefault(source),
    classes: source.statements.flatMap((statement) => (ts.isClassDeclaration(statement) && statement.name ? [statement.name.text] : [])),
  };
};

const isOwn = (name: string): boolean => name.startsWith('.');

const resolved = (path: string, name: string): string =>
  relative('/', join('/', dirname(path), name))
    .split(sep)
    .join('/')
    .replace(/\.js$/, '.ts');

const exportsDefault = (source: ts.SourceFile): boolean =>
  source.statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)),
  );
