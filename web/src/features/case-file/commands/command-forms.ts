import type { ComponentType } from 'react';
import type { CommandFormProps, ConsultationFormProps, DisputeFormProps, HandoffFormProps } from './command-form-props';

/** The form of a command. */
export interface CommandEntry<Props = CommandFormProps> {
  readonly Form: ComponentType<Props>;
}
export type CaseForms = Readonly<Record<string, CommandEntry>>;
export type HandoffForms = Readonly<Record<string, CommandEntry<HandoffFormProps>>>;
export type ConsultationForms = Readonly<Record<string, CommandEntry<ConsultationFormProps>>>;
export type DisputeForms = Readonly<Record<string, CommandEntry<DisputeFormProps>>>;
