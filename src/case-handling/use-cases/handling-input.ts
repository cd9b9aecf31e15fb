import type { HandlingCommandOf, HandlingCommandType } from '../domain/commands.js';
import type { Measure } from '../../case-file/index.js';
import type { OfficerId, OrganId } from '../../kernel/ids.js';

type Written<Type extends HandlingCommandType, Facts extends string = never> = Omit<
  HandlingCommandOf<Type>,
  'actor' | 'at' | 'due' | Facts
>;

/** A step of handling as the officer writes it; everything else is gathered by the use case. */
export type HandlingInput =
  | Written<'CorrectCase', 'correctedAt'>
  | Written<'AddEvidence'>
  | Written<'RegisterGoods'>
  | (Written<'TakeMeasure', 'measure'> & { readonly measure: Omit<Measure, 'issuedBy'> })
  | Written<'EndMeasure'>
  | Written<'ExtendMeasure'>
  | Written<'NumberCase'>
  | Written<'DoubtCompetence', 'competence'>
  | (Written<'FileCase', 'number' | 'officers'> & { readonly number?: string; readonly officers: readonly OfficerId[] })
  | Written<'DeclineFiling'>
  | (Written<'ReplaceOfficers', 'officers'> & { readonly officers: readonly OfficerId[] })
  | Written<'RequestRecusal'>
  | Written<'DecideRecusal'>
  | (Written<'AssignLegalReview', 'reviewer'> & { readonly reviewer: OfficerId })
  | Written<'PassLegalReview'>
  | Written<'ReturnLegalReview'>
  | Written<'ConcludeCase', 'organ'>
  | Written<'PublishPenalty'>
  | Written<'ReportPenaltyUp', 'to'>
  | Written<'SplitMatter'>
  | Written<'LinkCase'>
  | Written<'SuspectCrime'>
  | Written<'CloseCase'>
  | (Written<'ReturnEntrustedCase', 'competence' | 'to'> & { readonly to?: OrganId });
