import type { Schemas } from '../../../api/types';
import { AskedFields } from './asked-fields';
import { type AskedValues, askedBody, valuesOf } from './asked-values';
import { ShareForm, type ShareFormProps } from './share-form';

export const ReviseForm = (props: ShareFormProps) => (
  <ShareForm<AskedValues, Schemas['AskedShareBody']>
    {...props}
    initialValues={valuesOf(props.share)}
    toBody={(values) => askedBody<Schemas['AskedShareBody']>(values)}
  >
    <AskedFields fixed />
  </ShareForm>
);
