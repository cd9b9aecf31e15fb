import type { CaseCommand } from '../../../api/types';
import { mayBeNext } from '../../supervision/command-groups';

/** What usually comes next, most urgent first; everything else is offered beside it. */
const FIRST: readonly string[] = [
  'receive',
  'supplement',
  'accept',
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

/** The command shown as the primary button; none when nothing of the usual course is open. */
export const nextCommand = (commands: readonly CaseCommand[]): CaseCommand | undefined =>
  FIRST.map((verb) => commands.find((command) => command.open && command.verb === verb && mayBeNext(command))).find(
    (command) => command !== undefined,
  );

/** Ends or turns round what others rely on: never the primary button, and marked. */
export const isGrave = ({ verb }: CaseCommand): boolean => GRAVE.has(verb);
const GRAVE = new Set(['withdraw', 'reject', 'object', 'convert-to-criminal', 'suspect-crime', 'decline-filing', 'return-review']);
