import type { SourceModule } from './source-modules.js';

/** Top folder of a file below `src/`; a file directly below is a part of its own. */
export const partOf = (path: string): string => path.split('/')[0] ?? path;

/** Parts without an `index.ts`, because every file of them is for everybody. */
const OPEN_PARTS: readonly string[] = ['kernel', 'http', 'logging'];
/** The files directly below `src/` that contexts may use; the others put the application together. */
const SHARED_FILES: readonly string[] = ['config.ts', 'record-config.ts', 'system-clock.ts', 'random-ids.ts', 'seed-folder.ts'];
/** Parts that put the application together and may see everything. */
const ASSEMBLY: readonly string[] = ['start', 'cli', 'demo'];

const isSpec = (path: string): boolean => path.endsWith('.spec.ts') || path.includes('/spec/');
const isInKernel = (path: string): boolean => path.startsWith('kernel/');
const isInRecord = (path: string): boolean => /^case-file\/(?:events|state)\//.test(path);
const domainOf = (path: string): string | undefined => /^[^/]+\/(?:[^/]+\/){0,2}domain\//.exec(path)?.[0];
/** A decision is taken again years later: these files depend on nothing that could answer otherwise then. */
export const isPure = (path: string): boolean => isInKernel(path) || isInRecord(path) || domainOf(path) !== undefined;

const mayPureImport = (from: string, to: string): boolean => {
  if (isInKernel(to)) return true;
  if (isInKernel(from)) return false;
  if (isInRecord(from)) return isInRecord(to);
  const domain = domainOf(from);
  // A context inside a part uses the terms of the part: `training/grading/domain/` those of `training/domain/`.
  return (domain !== undefined && (to.startsWith(domain) || to.startsWith(`${partOf(from)}/domain/`))) || to === 'case-file/index.ts';
};

/** Pure files that import what is not pure, as `from -> to`. */
export const impureImports = (modules: readonly SourceModule[]): readonly string[] =>
  modules
    .filter(({ path }) => isPure(path) && !isSpec(path))
    .flatMap(({ path, imports, packages }) =>
      [...imports.filter((to) => !mayPureImport(path, to)), ...packages].map((to) => `${path} -> ${to}`),
    );

/** The index of the record is imported by pure code, so it may lead to nothing else. */
export const impureRecordIndex = (modules: readonly SourceModule[]): readonly string[] =>
  modules
    .filter(({ path }) => path === 'case-file/index.ts')
    .flatMap(({ path, imports, packages }) => [...imports.filter((to) => !isInRecord(to)), ...packages].map((to) => `${path} -> ${to}`));

/** Imports of another part past its `index.ts`. */
export const sideEntrances = (modules: readonly SourceModule[]): readonly string[] =>
  modules
    .filter(({ path }) => !isSpec(path))
    .flatMap(({ path, imports }) => imports.filter((to) => entersFromTheSide(path, to)).map((to) => `${path} -> ${to}`));

const entersFromTheSide = (from: string, to: string): boolean => {
  const [own, other] = [partOf(from), partOf(to)];
  if (own === other || OPEN_PARTS.includes(other) || ASSEMBLY.includes(other) || !to.includes('/')) return false;
  return !to.endsWith('/index.ts');
};

/** Contexts that import a file which puts the application together. */
export const reachesForAssembly = (modules: readonly SourceModule[]): readonly string[] =>
  modules
    .filter(({ path }) => path.includes('/') && !ASSEMBLY.includes(partOf(path)) && !isSpec(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((to) => (to.includes('/') ? ASSEMBLY.includes(partOf(to)) : !SHARED_FILES.includes(to)))
        .map((to) => `${path} -> ${to}`),
    );

/** Cycles between parts, each as `a -> b -> a`. */
export const cyclesBetweenParts = (modules: readonly SourceModule[]): readonly string[] => {
  const graph = new Map<string, Set<string>>();
  for (const { path, imports } of modules) {
    if (isSpec(path)) continue;
    const targets = graph.get(partOf(path)) ?? new Set<string>();
    imports
      .map(partOf)
      .filter((to) => to !== partOf(path))
      .forEach((to) => targets.add(to));
    graph.set(partOf(path), targets);
  }
  return [...new Set([...graph.keys()].flatMap((part) => cycleThrough(part, graph)))];
};

const cycleThrough = (start: string, graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] => {
  const seen = new Set<string>();
  const search = (part: string, trail: readonly string[]): string | undefined => {
    for (const next of graph.get(part) ?? []) {
      if (next === start) return inOneOrder([...trail, part]);
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...trail, part]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = search(start, []);
  return found === undefined ? [] : [found];
};

/** The same cycle reads the same wherever the search began. */
const inOneOrder = (parts: readonly string[]): string => {
  const first = parts.reduce((best, part, index) => (part < (parts[best] ?? '') ? index : best), 0);
  const turned = [...parts.slice(first), ...parts.slice(0, first)];
  return [...turned, turned[0]].join(' -> ');
};
