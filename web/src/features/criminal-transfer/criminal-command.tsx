import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { beginForms, criminalForms } from './criminal-forms';

/** Picks the form of a step of 行刑衔接. */
export const CriminalCommand = (props: CommandFormProps) => {
  const { file, command } = props;
  const transfer = file.criminalTransfers.find(({ criminalTransferId }) => criminalTransferId === command.criminalTransferId);
  if (transfer === undefined) {
    const Begin = beginForms[command.verb]?.Form;
    return Begin === undefined ? <CommandForm {...props} /> : <Begin {...props} />;
  }
  const Form = criminalForms[command.verb]?.Form;
  return Form === undefined ? <CommandForm {...props} /> : <Form {...props} transfer={transfer} />;
};
