import type { Wordings } from '../http/wording/wording.js';
import { markdownTable } from './markdown.js';

/** Every code of a context with what a clerk reads. */
export const codeTable = (wordings: Wordings, source: string): string =>
  [
    `Codes are stable; they are thrown under \`${source}\`.`,
    markdownTable(
      ['代码', '说明'],
      Object.entries(wordings).map(([code, { title }]) => [`\`${code}\``, title]),
    ),
  ].join('\n\n');
