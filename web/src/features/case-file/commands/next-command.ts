import type { CaseCommand, CaseDetail } from '../../../api/types';
import { mayBeNext } from '../../supervision/command-groups';

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

type OpenNow = Pick<CaseDetail, 'allowedCommands' | 'disputes' | 'clocks'>;

/** Open for long, and due only when somebody waits for it. */
const awaited = ({ verb, disputeId }: CaseCommand, { disputes, clocks }: OpenNow): boolean => {
  if (verb === 'designate' || verb === 'record-designation')
    return disputes.some((dispute) => dispute.disputeId === disputeId && dispute.state === 'escalated');
  return verb !== 'apply' || clocks.some(({ purpose, status }) => purpose === 'apply-dispute' && status === 'running');
};

/** The command shown as the primary button; none when nothing of the usual course is open. */
export const nextCommand = (file: OpenNow): CaseCommand | undefined => {
  const open = file.allowedCommands.filter((command) => command.open && mayBeNext(command) && awaited(command, file));
  return FIRST.map((verb) => open.find((command) => command.verb === verb)).find((command) => command !== undefined);
};

/** Ends or turns round what others rely on: never the primary button, and marked. */
export const isGrave = ({ verb }: CaseCommand): boolean => GRAVE.has(verb);
const GRAVE = new Set([
  ...['withdraw', 'reject', 'object', 'convert-to-criminal', 'suspect-crime', 'decline-filing', 'return-review'],
  ...['refuse', 'declare-failed', 'decline'],
]);
