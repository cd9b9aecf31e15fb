import { fileURLToPath } from 'node:url';
import {
  cyclesBetweenParts,
  impureImports,
  impureRecordIndex,
  isPure,
  partOf,
  reachesForAssembly,
  sideEntrances,
} from './support/architecture-rules.js';
import { parseModule, sourceModules } from './support/source-modules.js';

const modules = sourceModules(fileURLToPath(new URL('../src', import.meta.url)));

describe('the architecture', () => {
  it('looks at the whole source', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.filter(({ path }) => isPure(path)).length).toBeGreaterThan(20);
    const program = modules.filter(({ path }) => !path.endsWith('.spec.ts'));
    expect(program.flatMap(({ imports }) => imports).filter((to) => !modules.some(({ path }) => path === to))).toEqual([]);
  });

  it('keeps kernel, record and rules free of everything that changes with time', () => expect(impureImports(modules)).toEqual([]));
  it('lets the record lead nowhere else', () => expect(impureRecordIndex(modules)).toEqual([]));
  it('lets a context into another only through its index', () => expect(sideEntrances(modules)).toEqual([]));
  it('lets no context reach for what puts the application together', () => expect(reachesForAssembly(modules)).toEqual([]));
  it('has no cycles between contexts', () => expect(cyclesBetweenParts(modules)).toEqual([]));
  it('names no two classes of the interface alike: the OpenAPI document knows them by name alone', () => {
    const names = modules.filter(({ path }) => path.includes('/http/')).flatMap(({ classes }) => classes);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  it('has no default exports', () =>
    expect(modules.filter(({ hasDefaultExport }) => hasDefaultExport).map(({ path }) => path)).toEqual([]));
  it('has no file over 400 lines, and no list of sentences over 800', () =>
    expect(modules.filter(({ path, lines }) => lines > (path.endsWith('.spec.ts') ? 800 : 400)).map(({ path }) => path)).toEqual([]));
  it('has an index for every context that others use', () => {
    const entered = new Set(
      modules.flatMap(({ path, imports }) => imports.filter((to) => partOf(to) !== partOf(path) && to.endsWith('/index.ts'))),
    );
    expect(entered.size).toBeGreaterThan(3);
  });
});

describe('the rules of the architecture', () => {
  it.each([
    ['kernel/time.ts', `import { x } from '../http/problem.js';`],
    ['kernel/time.ts', `import { readFile } from 'node:fs';`],
    ['case-file/state/case.ts', `import { x } from '../http/case.controller.js';`],
    ['case-transfer/domain/decider.ts', `import { x } from '../use-cases/send.js';`],
    ['case-transfer/domain/decider.ts', `import { x } from '../../case-file/state/case.js';`],
    ['case-transfer/domain/decider.ts', `import type { x } from '../../deadlines/domain/rule.js';`],
    ['deadlines/domain/calendar.ts', `import { getDayDetail } from 'chinese-days';`],
    ['training/results/certificates/domain/decider.ts', `import { x } from '../use-cases/issue-certificates.js';`],
    ['dispute/domain/decider.ts', `const nest = await import('@nestjs/common');`],
  ])('notice that %s is no longer pure: %s', (path, text) => expect(impureImports([parseModule(path, text)])).toHaveLength(1));

  it.each([
    [
      'case-transfer/domain/decider.ts',
      `import { x } from '../../case-file/index.js'; import { y } from '../../kernel/time.js'; import { z } from './guard.js';`,
    ],
    ['case-transfer/domain/decider.spec.ts', `import fc from 'fast-check';`],
    ['case-transfer/use-cases/send.ts', `import { Injectable } from '@nestjs/common';`],
  ])('leave %s alone', (path, text) => expect(impureImports([parseModule(path, text)])).toEqual([]));

  it('notice an import past an index', () => {
    const text = `import { x } from '../deadlines/deadlines.service.js'; import { y } from '../deadlines/index.js'; import { z } from '../http/problem.js';`;
    expect(sideEntrances([parseModule('docket/view.ts', text)])).toEqual(['docket/view.ts -> deadlines/deadlines.service.ts']);
  });

  it('notice a context that reaches for the assembly', () => {
    const text = `import { x } from '../app.js'; import { y } from '../start/start.js'; import { z } from '../config.js';`;
    expect(reachesForAssembly([parseModule('docket/view.ts', text)])).toEqual([
      'docket/view.ts -> app.ts',
      'docket/view.ts -> start/start.ts',
    ]);
  });

  it('notice a cycle, once, also of types', () => {
    const found = cyclesBetweenParts([
      parseModule('a/index.ts', `import type { x } from '../b/index.js';`),
      parseModule('b/index.ts', `export { x } from '../c/index.js';`),
      parseModule('c/index.ts', `import { x } from '../a/index.js';`),
      parseModule('d/index.ts', `import { x } from '../a/index.js';`),
    ]);
    expect(found).toEqual(['a -> b -> c -> a']);
  });

  it.each(['export default class A {}', 'export default 1;', 'const a = 1; export default a;', 'export default function f() {}'])(
    'notice a default export: %s',
    (text) => expect(parseModule('a.ts', text).hasDefaultExport).toBe(true),
  );
});
