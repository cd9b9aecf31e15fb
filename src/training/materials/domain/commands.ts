import type { Actor } from '../../../kernel/actor.js';
import type { CaseId, MaterialId } from '../../../kernel/ids.js';
import type { CastMember } from '../../../kernel/register.js';
import type { Instant } from '../../../kernel/time.js';
import type { CopiedEvent, Finding, Replaced, Settlement } from './material.events.js';

interface Step {
  readonly materialId: MaterialId;
  readonly actor: Actor;
  readonly at: Instant;
}

/** A history as it was copied, with what is known of it. */
export interface DrawnHistory {
  readonly title: string;
  readonly caseId: CaseId;
  readonly source: 'file' | 'scenario';
  readonly shiftedDays: number;
  readonly series?: string;
  readonly cast: readonly CastMember[];
  readonly events: readonly CopiedEvent[];
  readonly findings: readonly Finding[];
  readonly replaced: readonly Replaced[];
  readonly risks: readonly string[];
}

export type MaterialCommand =
  | ({ readonly type: 'DrawMaterial'; readonly history: DrawnHistory } & Step)
  /** `original` are the words that the finding marks; undefined once they were erased. */
  | ({ readonly type: 'SettleFinding'; readonly finding: number; readonly settlement: SettlementChoice; readonly original?: string } & Step)
  | ({ readonly type: 'ReleaseMaterial'; readonly opinion: string } & Step)
  | ({ readonly type: 'WithdrawMaterial'; readonly reason: string } & Step);

/** As the signer chooses it; words that are kept come from the copy, not from the signer. */
export type SettlementChoice = Extract<Settlement, { readonly kind: 'replaced' }> | { readonly kind: 'kept'; readonly reason: string };
