import type { CaseId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { Role } from '../../kernel/actor.js';
import type { Scene } from '../../sandbox/index.js';

/** Where in the text, each from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a scenario, and where it stands in the text. */
export interface ScenarioFault extends Place {
  /** Code of the fault, or of the refusal of the rules. */
  readonly code: string;
  readonly message: string;
  /** Article of a refusal. */
  readonly basis?: string;
}

/** 步骤: who did what and when, in the words of the interface. */
export interface ScenarioStep {
  readonly at: Instant;
  readonly who: string;
  readonly role: Role;
  /** Below `/api/cases/{caseId}/`, with local names in the place of ids; empty to open the file. */
  readonly path: string;
  readonly body: object;
  /** Local name of what the step makes. */
  readonly name?: string;
  /** The code with which the rules must refuse it. */
  readonly refused?: string;
  readonly expect: readonly { readonly purpose: string; readonly due: LocalDate; readonly place: Place }[];
  /** Index among the steps of the text. */
  readonly index: number;
  readonly place: Place;
}

export interface Scenario {
  readonly title: string;
  readonly summary?: string;
  readonly cast: ReadonlyMap<string, CastMember>;
  readonly steps: readonly ScenarioStep[];
}

/** A scenario that the rules let happen. */
export interface PlayedScenario {
  readonly title: string;
  readonly caseId: CaseId;
  readonly cast: readonly CastMember[];
  readonly history: Scene['history'];
}
