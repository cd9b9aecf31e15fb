import type { CaseCommand } from '../../api/types.js';

/** Where a step of 行刑衔接 is sent; the team begins one, and a matter of the police, prosecutor or court brings its own id. */
export const criminalPath = (caseId: string, { verb, criminalTransferId }: CaseCommand): string =>
  `/api/cases/${caseId}/criminal-transfers${criminalTransferId === undefined ? '' : `/${criminalTransferId}/${verb}`}`;

/** What somebody waits for, the first that is open; the rest is offered beside it. */
const AWAITED: readonly string[] = [
  'form-team',
  'report',
  'approve',
  'send',
  'receive',
  'supply-materials',
  'hand-over-items',
  'file',
  'request-reconsideration',
  'decide-reconsideration',
  'propose-supervision',
  'demand-reasons',
  'explain-reasons',
  'issue-filing-notice',
  'resume',
  'return-to-administration',
];
/** Both are open all the while; neither is what comes next while the case is being investigated. */
const atLeisure = ({ verb, criminalTransferId }: CaseCommand): boolean =>
  verb === 'return-to-administration' && criminalTransferId !== undefined;

/** The step of 行刑衔接 that comes before everything else in the file (规定 5: 立即). */
export const nextCriminalStep = (open: readonly CaseCommand[]): CaseCommand | undefined =>
  AWAITED.map((verb) => open.find((command) => command.scope === 'criminal-transfer' && command.verb === verb && !atLeisure(command))).find(
    (command) => command !== undefined,
  );
