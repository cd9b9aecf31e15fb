import { handlingForms } from '../../case-handling/handling-forms';
import { draftForms, transferForms } from '../../case-transfer/transfer-forms';
import { SupervisionCommand } from '../../supervision/forms/supervision-command';
import { CommandForm } from './command-form';
import type { CommandFormProps } from './command-form-props';
import type { CaseForms } from './command-forms';

const caseForms: CaseForms = { ...handlingForms, ...draftForms };

/** Picks the form of a command; one without a form of its own needs no more than the click. */
export const CommandBody = (props: CommandFormProps) => {
  const { file, command } = props;
  if (command.scope === 'supervision') return <SupervisionCommand {...props} />;
  const handoff = file.handoffs.find(({ handoffId }) => handoffId === command.handoffId);
  if (command.scope === 'handoff' && handoff !== undefined) {
    const Form = transferForms[command.verb]?.Form;
    return Form === undefined ? <CommandForm {...props} /> : <Form {...props} handoff={handoff} />;
  }
  const Form = caseForms[command.verb]?.Form;
  return Form === undefined ? <CommandForm {...props} /> : <Form {...props} />;
};
