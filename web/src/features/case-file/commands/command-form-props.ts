import type { CaseCommand, CaseDetail, Handoff } from '../../../api/types';

/** What every form of a command is given. */
export interface CommandFormProps {
  readonly file: CaseDetail;
  readonly command: CaseCommand;
  readonly onDone: () => void;
}

/** What a form of a step of one 移送 is given. */
export interface HandoffFormProps extends CommandFormProps {
  readonly handoff: Handoff;
}
