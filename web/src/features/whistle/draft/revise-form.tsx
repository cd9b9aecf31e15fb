import type { Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';
import { StepForm } from '../../case-file/commands/step-form';
import { type WhistleFormProps, stepOf } from '../forms/whistle-form-props';
import { useCallable } from './callable';
import { DraftFields, type WhistleDraftForm, draftBody } from './draft-fields';

/** 修改吹哨 */
export const ReviseForm = (props: WhistleFormProps) => {
  const { whistle } = props;
  const { title, address, facts, beyond, matters, urgency, complexity, source, sourceNumber, contact, calls } = whistle;
  return (
    <StepForm<WhistleDraftForm, Schemas['ReviseWhistleBody']>
      {...stepOf(props)}
      initialValues={{
        title,
        address,
        facts,
        beyond,
        items: matters.map(({ item }) => item),
        urgency,
        complexity,
        source: source as WhistleDraftForm['source'],
        ...(sourceNumber === undefined ? {} : { sourceNumber }),
        contactName: contact.name,
        contactPhone: contact.phone,
        organs: calls.map(({ organ }) => organ.id),
        asks: Object.fromEntries(calls.map(({ organ, asks }) => [organ.id, asks])),
      }}
      toBody={(values) => cleanBody(draftBody(values))}
    >
      <DraftFields names={useCallable()} />
    </StepForm>
  );
};
