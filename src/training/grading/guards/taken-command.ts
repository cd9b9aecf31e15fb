import type { RecordedEvent } from '../../../kernel/event.js';
import type { CaseEvent } from '../../../case-file/index.js';
import type { GuardedCommand } from './guarded-command.js';

type Fact = Pick<RecordedEvent<CaseEvent>, 'type' | 'data'>;

const SUBJECTS: Readonly<Record<GuardedCommand['scope'], string>> = {
  case: 'caseId',
  handoff: 'handoffId',
  consultation: 'consultationId',
  dispute: 'disputeId',
  'criminal-transfer': 'criminalTransferId',
  supervision: 'supervisionId',
};

/** Which handoff, consultation, dispute … of the command's scope the event names. */
export const subjectIn = ({ scope }: Pick<GuardedCommand, 'scope'>, { data }: Fact): string | undefined => {
  const value: unknown = Object.entries(data).find(([key]) => key === SUBJECTS[scope])?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** Whether the event is what the command would have stored. */
export const isOf = (command: GuardedCommand, subject: string | undefined, event: Fact): boolean =>
  command.events.includes(event.type) && (!command.inSubject || subjectIn(command, event) === subject);
