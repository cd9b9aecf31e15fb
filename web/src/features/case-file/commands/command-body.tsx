import { handlingForms } from '../../case-handling/handling-forms';
import { draftForms, transferForms } from '../../case-transfer/transfer-forms';
import { SupervisionCommand } from '../../supervision/forms/supervision-command';
import { CriminalCommand } from '../../criminal-transfer/criminal-command';
import { consultationForms, requestForms } from '../../consultation/consultation-forms';
import { applicationForms, disputeForms } from '../../dispute/dispute-forms';
import { CommandForm } from './command-form';
import type { CommandFormProps } from './command-form-props';
import type { CaseForms } from './command-forms';

/** Forms of what concerns the file as a whole, or begins something in it. */
const caseForms: CaseForms = { ...handlingForms, ...draftForms };

/** Picks the form of a command; one without a form of its own needs no more than the click. */
export const CommandBody = (props: CommandFormProps) => {
  const { file, command } = props;
  switch (command.scope) {
    case 'handoff': {
      const handoff = file.handoffs.find(({ handoffId }) => handoffId === command.handoffId);
      const Form = transferForms[command.verb]?.Form;
      return handoff === undefined || Form === undefined ? <CommandForm {...props} /> : <Form {...props} handoff={handoff} />;
    }
    case 'consultation': {
      const consultation = file.consultations.find(({ consultationId }) => consultationId === command.consultationId);
      if (consultation === undefined) return <Begin props={props} forms={requestForms} />;
      const Form = consultationForms[command.verb]?.Form;
      return Form === undefined ? <CommandForm {...props} /> : <Form {...props} consultation={consultation} />;
    }
    case 'dispute': {
      const dispute = file.disputes.find(({ disputeId }) => disputeId === command.disputeId);
      if (dispute === undefined) return <Begin props={props} forms={applicationForms} />;
      const Form = disputeForms[command.verb]?.Form;
      return Form === undefined ? <CommandForm {...props} /> : <Form {...props} dispute={dispute} />;
    }
    case 'criminal-transfer':
      return <CriminalCommand {...props} />;
    case 'supervision':
      return <SupervisionCommand {...props} />;
    case 'case':
      return <Begin props={props} forms={caseForms} />;
  }
};

const Begin = ({ props, forms }: { readonly props: CommandFormProps; readonly forms: CaseForms }) => {
  const Form = forms[props.command.verb]?.Form;
  return Form === undefined ? <CommandForm {...props} /> : <Form {...props} />;
};
