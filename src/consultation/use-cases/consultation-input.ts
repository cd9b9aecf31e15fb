import type { OrganId } from '../../kernel/ids.js';
import type { ConsultationCommandOf, ConsultationCommandType } from '../domain/commands.js';

type Written<Type extends ConsultationCommandType, Facts extends string = never> = Omit<
  ConsultationCommandOf<Type>,
  'actor' | 'at' | 'due' | Facts
>;

/** A step of a consultation as the officer writes it; everything else is gathered by the use case. */
export type ConsultationInput =
  | (Written<'RequestConsultation', 'sender' | 'to'> & { readonly to: readonly OrganId[] })
  | Written<'AcknowledgeConsultation'>
  | Written<'ExtendConsultation', 'longest'>
  | Written<'AnswerConsultation'>
  | Written<'RefuseAssistance'>
  | Written<'HoldMeeting'>
  | Written<'ProposeAgreement', 'competence' | 'competent'>
  | Written<'SealAgreement'>
  | Written<'RecordAgreement'>
  | Written<'DeclareFailed'>
  | Written<'CloseConsultation'>;
