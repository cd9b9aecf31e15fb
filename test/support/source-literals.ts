import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** A string in the source, and the callee of every call or `new` in whose arguments it stands, the nearest first. */
export interface Literal {
  /** Below the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** `name/position of the argument`, e.g. `Rejection/0`. */
  readonly within: readonly string[];
}

/** All strings of the production source below a folder, names of modules left out. */
export const literalsBelow = (root: string): readonly Literal[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => file.split(sep).join('/'))
    .sort()
    .flatMap((path) => literalsIn(path, ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ESNext, true)));

const literalsIn = (path: string, source: ts.SourceFile): readonly Literal[] => {
  const found: Literal[] = [];
  const visit = (node: ts.Node, within: readonly string[]): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push({ path, text: node.text, within });
    const call = ts.isCallExpression(node) || ts.isNewExpression(node) ? node : undefined;
    ts.forEachChild(node, (child) => {
      const argument = call?.arguments?.findIndex((candidate) => candidate === child) ?? -1;
      visit(child, call !== undefined && argument >= 0 ? [`${call.expression.getText(source)}/${argument}`, ...within] : within);
    });
  };
  visit(source, []);
  return found;
};
