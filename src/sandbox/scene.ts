import type { Actor } from '../kernel/actor.js';
import type { RecordedEvent } from '../kernel/event.js';
import type { CaseId } from '../kernel/ids.js';
import type { CastMember } from '../kernel/register.js';
import type { Instant } from '../kernel/time.js';
import type { CaseEvent } from '../case-file/index.js';
import type { ProblemDocument } from '../http/problem-document.js';

/** A file as it stands at the moment of an act, and who acts when. Nothing else of the world is there. */
export interface Scene {
  readonly caseId: CaseId;
  /** Of this file, from the first event; empty before it is opened. */
  readonly history: readonly RecordedEvent<CaseEvent>[];
  /** People of this history who are in no register. */
  readonly cast: readonly CastMember[];
  readonly actor: Actor;
  readonly at: Instant;
}

/** A request of the platform's own interface, to the file of the scene. */
export interface SandboxCall {
  /** Below `/api/cases/{caseId}/`, e.g. `handoffs/<uuid>/accept`; empty to open the file. */
  readonly path: string;
  readonly body: object;
}

/** What the production code made of it. */
export type Acted =
  /** The events that it would have stored, in the form in which they would stand in the stream. */
  | { readonly kind: 'taken'; readonly added: readonly RecordedEvent<CaseEvent>[] }
  /** Refused as a real request would be: by form (400), right (403) or rule (409, with its legal basis). */
  | { readonly kind: 'refused'; readonly problem: ProblemDocument };
