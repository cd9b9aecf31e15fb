import type { CaseCommand, CaseDetail } from '../../../api/types.js';
import { nextCriminalStep } from '../../criminal-transfer/command-groups.js';
import { mayBeNext } from '../../supervision/command-groups.js';

/** What usually comes next, most urgent first; everything else is offered beside it. */
const FIRST: readonly string[] = [
  'receive',
  'supplement',
  'accept',
  'forward',
  'respond',
  'execute',
  'sign',
  'issue-opinion',
  'designate',
  'record-designation',
  'acknowledge',
  'answer',
  'agree',
  'seal',
  'apply',
  'approve',
  'send',
  'submit',
  'agree-return',
  'propose-return',
  'request',
  'decide-recusal',
  'pass-review',
  'feed-back-filing',
  'feed-back-result',
  'draft',
  'file',
  'conclude',
  'publish',
  'report-up',
  'answer-objection',
  'confirm-rectification',
  'report-rectification',
  'remind',
];

type OpenNow = Pick<CaseDetail, 'allowedCommands' | 'handoffs' | 'consultations' | 'disputes' | 'clocks'>;

/** An objection that nobody has talked over yet. */
const toTalkOver = ({ handoffs, consultations, disputes }: OpenNow): boolean =>
  !disputes.some(({ pending }) => pending) &&
  handoffs.some(
    ({ state, handoffId }) => state === 'objected' && !consultations.some((consultation) => consultation.handoffId === handoffId),
  );

/** Whether the talks about a handoff ended with the agreement that it is for this side of it. */
const agreedOn = (side: 'from' | 'to', id: string | undefined, { handoffs, consultations }: OpenNow): boolean => {
  const handoff = handoffs.find(({ handoffId }) => handoffId === id);
  return consultations.some(
    ({ state, handoffId, agreement }) => state === 'agreed' && handoffId === id && agreement?.organ.id === handoff?.[side].id,
  );
};

/** Open for long, and due only when somebody waits for it. */
const awaited = ({ verb, handoffId, disputeId }: CaseCommand, file: OpenNow): boolean => {
  const { handoffs, disputes, clocks } = file;
  switch (verb) {
    case 'accept': // whoever has objected may still accept, but is not asked to
      return (
        !handoffs.some((handoff) => handoff.handoffId === handoffId && handoff.state === 'objected') || agreedOn('to', handoffId, file)
      );
    case 'propose-return':
      return agreedOn('from', handoffId, file);
    case 'request':
      return toTalkOver(file);
    case 'designate':
    case 'record-designation':
      return disputes.some((dispute) => dispute.disputeId === disputeId && dispute.state === 'escalated');
    case 'apply':
      return clocks.some(({ purpose, status }) => purpose === 'apply-dispute' && status === 'running');
    default:
      return true;
  }
};

/** The command shown as the primary button; none when nothing of the usual course is open. */
export const nextCommand = (file: OpenNow): CaseCommand | undefined => {
  const criminal = nextCriminalStep(file.allowedCommands.filter(({ open }) => open));
  if (criminal !== undefined) return criminal;
  const open = file.allowedCommands.filter(
    (command) => command.open && command.scope !== 'criminal-transfer' && mayBeNext(command) && awaited(command, file),
  );
  return FIRST.map((verb) => open.find((command) => command.verb === verb)).find((command) => command !== undefined);
};

/** Ends or turns round what others rely on: never the primary button, and marked. */
export const isGrave = ({ verb }: CaseCommand): boolean => GRAVE.has(verb);
const GRAVE = new Set([
  ...['withdraw', 'reject', 'object', 'convert-to-criminal', 'suspect-crime', 'decline-filing', 'return-review'],
  ...['refuse', 'declare-failed', 'decline', 'endorse-non-filing'],
]);
