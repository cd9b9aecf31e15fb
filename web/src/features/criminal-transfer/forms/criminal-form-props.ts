import type { CriminalTransfer } from '../../../api/types';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';

/** What a form of a step of one 刑事移送 is given. */
export interface CriminalFormProps extends CommandFormProps {
  readonly transfer: CriminalTransfer;
}
