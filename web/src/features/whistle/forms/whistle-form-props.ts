import type { TakenStep } from '../../case-file/commands/step-form';
import type { WhistleCommand, WhistleDetail } from '../whistle-types';

/** What every form of a step is given. */
export interface WhistleFormProps {
  readonly whistle: WhistleDetail;
  readonly command: WhistleCommand;
  readonly onDone: () => void;
}

export const stepOf = ({ whistle: { whistleId, version }, command: { verb, name }, onDone }: WhistleFormProps): TakenStep => ({
  path: `/api/whistles/${whistleId}/${verb}`,
  name,
  verb,
  version,
  onDone,
});
