import { readFileSync } from 'node:fs';
import { PROCESS_PAGES } from '../src/process-pages/index.js';

describe('the pages of the processes', () => {
  it.each(Object.entries(PROCESS_PAGES))('%s says what the code does; otherwise run npm run docs', (name, page) => {
    expect(readFileSync(new URL(`../docs/processes/${name}`, import.meta.url), 'utf8')).toBe(page());
  });
});
