import type { ProblemDocument } from './problem-document.js';

/** An answer that was made elsewhere, by the same rules, and is passed on as it is. */
export class AnsweredProblem extends Error {
  constructor(readonly document: ProblemDocument) {
    super([document.type, document.detail, ...(document.errors ?? []).map(({ field, message }) => `${field}: ${message}`)].join(' '));
    this.name = 'AnsweredProblem';
  }
}
