import { type OrganId } from '../../../kernel/ids.js';
import type { OpenCommand } from '../../../kernel/open-command.js';
import type { OpenFile } from '../../../case-file/index.js';
import type { CommandsView, Names } from '../../../docket/index.js';
import type { OptionDto } from '../http/learning.dto.js';

const subjectOf = ({ handoffId, consultationId, disputeId, criminalTransferId, supervisionId }: OpenCommand): string | undefined =>
  handoffId ?? consultationId ?? disputeId ?? criminalTransferId ?? supervisionId;

/** Which of several a command is about, in words of the file. */
const aboutOf = (file: OpenFile, command: OpenCommand, names: Names): string | undefined => {
  const handoff = file.handoffs.find(({ handoffId }) => handoffId === command.handoffId);
  if (handoff !== undefined) return `${names.organ(handoff.from).name} → ${names.organ(handoff.to).name}`;
  const consultation = file.consultations.find(({ consultationId }) => consultationId === command.consultationId);
  return consultation === undefined ? undefined : `${names.organ(consultation.from).name}发起的协商`;
};

/** What an organ could think of doing now: by the guards of production, open and refused alike, without saying which. */
export const optionsFor = (commands: CommandsView, file: OpenFile, organ: OrganId, names: Names): OptionDto[] => {
  const offered = commands.offered(file, organ).map((command): OptionDto => {
    const subject = subjectOf(command);
    const about = aboutOf(file, command, names);
    const { verb, scope, chinese: name } = command;
    return { verb, scope, ...(subject === undefined ? {} : { subject }), name, ...(about === undefined ? {} : { about }) };
  });
  return [...new Map(offered.map((option) => [`${option.scope}/${option.subject ?? ''}/${option.verb}`, option])).values()];
};
