import type { Actor } from '../../../kernel/actor.js';
import type { Instant } from '../../../kernel/time.js';
import type { BranchSourceKind } from '../domain/branch.events.js';
import type { BranchCommandOf, BranchCommandType } from '../domain/commands.js';

type Written<Type extends BranchCommandType, Facts extends string = never> = Omit<
  BranchCommandOf<Type>,
  'actor' | 'at' | 'lastInstant' | Facts
>;

/** What a person asks of a branch; everything else is gathered by the use case. */
export type BranchInput =
  | (Written<'OpenBranch', 'origin' | 'clock'> & {
      readonly kind: BranchSourceKind;
      readonly id: string;
      readonly version: number;
      /** When the branch begins; the last instant of the history when absent. */
      readonly clock?: Instant;
    })
  | Written<'SetBranchClock'>
  | (Written<'TakeBranchStep', 'added' | 'clock'> & { readonly as: Actor; readonly clock?: Instant })
  | Written<'UndoBranchStep'>
  | Written<'RenameBranch'>
  | Written<'AddBranchNote'>
  | Written<'ShareBranch'>
  | Written<'UnshareBranch'>
  | Written<'CloseBranch'>;
