import type { CaseCommand, CaseDetail, Consultation, Dispute, Handoff } from '../../../api/types';

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

/** What a form of a step of one 协商 is given. */
export interface ConsultationFormProps extends CommandFormProps {
  readonly consultation: Consultation;
}

/** What a form of a step of one 争议 is given. */
export interface DisputeFormProps extends CommandFormProps {
  readonly dispute: Dispute;
}
