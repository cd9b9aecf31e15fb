import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { TextItem } from '../../case-file/commands/text-item';
import { ShareForm, type ShareFormProps } from './share-form';

/** A step that needs a reason and nothing more. */
export const reasonsForm = (label: string, danger: boolean, hint?: string) => {
  const ReasonsForm = (props: ShareFormProps) => (
    <ShareForm<Schemas['ShareReasonsBody']> {...props} danger={danger}>
      {hint !== undefined && <SentenceBox>{hint}</SentenceBox>}
      <TextItem name="reasons" label={label} max={2000} rows={3} />
    </ShareForm>
  );
  return ReasonsForm;
};
