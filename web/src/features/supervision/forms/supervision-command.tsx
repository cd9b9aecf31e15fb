import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import {
  AnswerObjectionForm,
  ConfirmRectificationForm,
  ObjectToSupervisionForm,
  ReportRectificationForm,
  ReturnRectificationForm,
} from './answer-forms';
import { DecisionForm, NamingForm, OpinionForm } from './escalation-forms';
import { LetterForm } from './letter-form';
import { OpenSupervisionForm } from './open-form';
import { RemindForm } from './remind-form';
import type { SupervisionForms } from './supervision-form-props';
import './supervision-forms.css';

const supervisionForms: SupervisionForms = {
  remind: { Form: RemindForm },
  'issue-letter': { Form: LetterForm },
  'issue-opinion': { Form: OpinionForm },
  'issue-decision': { Form: DecisionForm },
  'name-publicly': { Form: NamingForm },
  object: { Form: ObjectToSupervisionForm },
  'answer-objection': { Form: AnswerObjectionForm },
  'report-rectification': { Form: ReportRectificationForm },
  'return-rectification': { Form: ReturnRectificationForm },
  'confirm-rectification': { Form: ConfirmRectificationForm },
};

/** The form of a command of 督办; one that names no supervision opens one. */
export const SupervisionCommand = (props: CommandFormProps) => {
  const { file, command } = props;
  if (command.supervisionId === undefined) return <OpenSupervisionForm {...props} />;
  const supervision = file.supervisions.find(({ supervisionId }) => supervisionId === command.supervisionId);
  const Form = supervisionForms[command.verb]?.Form;
  return Form === undefined || supervision === undefined ? <CommandForm {...props} /> : <Form {...props} supervision={supervision} />;
};
