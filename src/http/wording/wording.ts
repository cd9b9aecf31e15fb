import type { RejectionDetails } from '../../kernel/rejection.js';

/** What a clerk reads for one code: what happened, and what to do about it. */
export interface Wording {
  readonly title: string;
  readonly detail?: string | ((details: RejectionDetails) => string);
}
/** By code, `context/what`. */
export type Wordings = Readonly<Record<string, Wording>>;
