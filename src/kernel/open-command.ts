import type { Rejection } from './rejection.js';

/** A command as it stands for one person in one file: open now, or refused and why. */
export interface OpenCommand {
  /** Verb of the route. */
  readonly verb: string;
  readonly scope: 'case' | 'handoff' | 'consultation' | 'dispute' | 'criminal-transfer' | 'supervision';
  readonly handoffId?: string;
  readonly consultationId?: string;
  readonly disputeId?: string;
  readonly criminalTransferId?: string;
  readonly supervisionId?: string;
  readonly chinese: string;
  /** Absent when the command is open. */
  readonly refusal?: Rejection;
}
