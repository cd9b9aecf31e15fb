import type { OrganId } from '../../kernel/ids.js';
import type { SupervisionCommandOf, SupervisionCommandType } from '../domain/commands.js';

type Written<Type extends SupervisionCommandType, Facts extends string = never> = Omit<
  SupervisionCommandOf<Type>,
  'actor' | 'at' | 'due' | 'owes' | 'superior' | 'waitUntil' | 'documentNumber' | Facts
>;
interface Numbered {
  /** Absent: the platform gives the next one. */
  readonly documentNumber?: string;
}

/** A step of a supervision as it is written; everything else is gathered by the use case. */
export type SupervisionInput =
  | (Written<'OpenSupervision'> & Numbered & { readonly owes: OrganId })
  | Written<'RemindDuty'>
  | (Written<'IssueLetter'> & Numbered)
  | (Written<'IssueOpinion'> & Numbered)
  | (Written<'IssueDecision'> & Numbered)
  | (Written<'NamePublicly'> & Numbered)
  | Written<'ObjectToSupervision'>
  | Written<'AnswerObjection'>
  | Written<'ReportRectification'>
  | Written<'ReturnRectification'>
  | Written<'ConfirmRectification'>;
