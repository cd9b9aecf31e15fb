import type { Schemas } from '../../../api/types';
import { useUser } from '../../../app/user-context';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { PositionFields } from '../../consultation/forms/position-fields';
import { DisputeSummary } from './dispute-summary';

/** 答复争议 */
export const RespondForm = (props: DisputeFormProps) => {
  const { name } = useUser();
  return (
    <CommandForm<Schemas['RespondBody']> {...props} initialValues={{ author: name }}>
      <DisputeSummary dispute={props.dispute} />
      <PositionFields asksCompetent />
    </CommandForm>
  );
};
