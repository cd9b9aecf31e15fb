import type { ComponentType } from 'react';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import type { Supervision } from '../supervision-types';

/** What a form of a step of one 督办 is given. */
export interface SupervisionFormProps extends CommandFormProps {
  readonly supervision: Supervision;
}

export type SupervisionForms = Readonly<Record<string, { readonly Form: ComponentType<SupervisionFormProps> }>>;
