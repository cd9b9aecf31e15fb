import type { Role } from '../../src/kernel/actor.js';

/**
 * Who may use a route:
 * `public` anybody; `signed-in` whoever has signed in, for what is their own or everybody's; `reader` people of an organ that
 * works on cases, and the overseers of the justice bureau, each for the files that are theirs; `file` those of an organ that is
 * or was party to the file, and the overseers; `party` those of a party alone: overseers read and never write (行政执法监督条例 8);
 * `coordinator` the dispute officers of the justice bureau, and `superior` the leaders of the government, for every file: the rules
 * say what they may do there, as they do for `supervising`, the supervisors and the government; `board` readers for their own
 * organ, overseers and the government for the county; a list of roles only people in one of them.
 */
export type Who =
  'public' | 'signed-in' | 'reader' | 'board' | 'file' | 'party' | 'coordinator' | 'superior' | 'supervising' | readonly Role[];

const PARTY_STEPS = [
  'correct', 'add-evidence', 'register-goods', 'take-measure', 'end-measure', 'extend-measure', 'number', 'doubt-competence', 'file', 'decline-filing',
  'replace-officers', 'request-recusal', 'decide-recusal', 'assign-review', 'pass-review', 'return-review', 'conclude', 'publish', 'report-up', 'split', 'link',
  'suspect-crime', 'close', 'return-entrusted',
  'handoffs',
  ...['revise', 'submit', 'approve', 'reject', 'send', 'notify-party', 'receive', 'request-supplement', 'supplement', 'accept', 'object', 'propose-return',
    'agree-return', 'withdraw', 'convert-to-criminal', 'file', 'feed-back', 'close'].map((verb) => `handoffs/:handoffId/${verb}`),
  'consultations',
  ...['acknowledge', 'extend', 'answer', 'refuse', 'hold-meeting', 'propose-jurisdiction', 'propose-joint-action', 'seal', 'agree', 'declare-failed',
    'close'].map((verb) => `consultations/:consultationId/${verb}`),
  'disputes',
  ...['respond', 'sign', 'execute', 'withdraw'].map((verb) => `disputes/:disputeId/${verb}`),
  'criminal-transfers',
  ...['report', 'name-acting-head', 'approve', 'refuse', 'send', 'receive', 'forward', 'request-materials', 'supply-materials', 'file', 'decline',
    'request-reconsideration', 'decide-reconsideration', 'propose-supervision', 'demand-reasons', 'explain-reasons', 'issue-filing-notice',
    'endorse-non-filing', 'resume', 'hand-over-items', 'pass-on', 'return-to-administration', 'conclude', 'refer-misconduct'].map((verb) => `criminal-transfers/:criminalTransferId/${verb}`),
  ...['object', 'report-rectification'].map((verb) => `supervisions/:supervisionId/${verb}`),
]; // prettier-ignore

const COORDINATOR_STEPS = [
  'accept', 'decline', 'forward', 'record-missed-replies', 'order-interim', 'hold-meeting', 'draft-opinion', 'issue-opinion', 'escalate',
  'route-to-staffing', 'suspend', 'resume', 'close',
]; // prettier-ignore

const SUPERVISING_STEPS = [
  'remind', 'issue-letter', 'issue-opinion', 'issue-decision', 'name-publicly', 'answer-objection', 'return-rectification', 'confirm-rectification',
]; // prettier-ignore

/** The rights table. A route that is not here fails the rights spec, and so does a line here without its route. */
export const RIGHTS: Readonly<Record<string, Who>> = {
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /metrics': 'public', // to programs on this machine, or with METRICS_TOKEN alone: operation.spec.ts
  'GET /api/docs': 'public',
  'GET /api/docs/*': 'public',
  'GET /api/openapi.json': 'public',
  'GET /api/demo/accounts': 'public',
  'POST /api/session': 'public',

  'DELETE /api/session': 'signed-in',
  'GET /api/sessions': 'signed-in',
  'DELETE /api/sessions': 'signed-in',
  'DELETE /api/sessions/:id': 'signed-in',
  'POST /api/password': 'signed-in',
  'GET /api/me': 'signed-in',
  'GET /api/organs': 'signed-in',
  'GET /api/officers': 'signed-in',
  'GET /api/catalogue/items': 'signed-in',
  'GET /api/catalogue/items/:code': 'signed-in',
  'GET /api/catalogue/competence': 'signed-in',
  'GET /api/catalogue/matching': 'signed-in',
  'GET /api/catalogue/template': 'signed-in',
  'GET /api/calendar': 'signed-in',
  'GET /api/clocks/explain': 'signed-in',
  'GET /api/clocks/rules': 'signed-in',
  'GET /api/drafts': 'signed-in',
  'PUT /api/drafts/:draftId': 'signed-in',
  'DELETE /api/drafts/:draftId': 'signed-in',
  'GET /api/stream': 'signed-in',
  'POST /api/cases': 'signed-in', // who may register is a rule, which says so: case/role-not-entitled

  'POST /api/catalogue/import': ['catalogue-manager'],
  'GET /api/catalogue/imports/:jobId': ['catalogue-manager'],
  'POST /api/calendar/import': ['administrator'],
  'GET /api/operation/status': ['administrator'],
  'POST /api/clocks/rules/:rule/parameters': ['administrator'],

  'GET /api/cases': 'reader',
  'GET /api/cases/look-alikes': 'reader',
  'GET /api/desk': 'reader',
  'GET /api/disputes': 'reader',
  'GET /api/disputes/figures': 'reader',
  'GET /api/precedents': 'reader', // what was decided, without parties: whoever reads files may learn from it

  'GET /api/supervision/board': 'board',

  'GET /api/cases/:caseId': 'file',
  'GET /api/cases/:caseId/timeline': 'file',
  'GET /api/cases/:caseId/replay': 'file',
  'GET /api/cases/:caseId/events': 'file',
  'GET /api/cases/:caseId/disputes/:disputeId': 'file',
  'GET /api/cases/:caseId/precedents': 'file',

  ...Object.fromEntries(
    COORDINATOR_STEPS.map((verb): [string, Who] => [`POST /api/cases/:caseId/disputes/:disputeId/${verb}`, 'coordinator']),
  ),
  'POST /api/cases/:caseId/disputes/:disputeId/designate': 'superior',
  'POST /api/cases/:caseId/disputes/:disputeId/record-designation': 'superior',
  'POST /api/cases/:caseId/supervisions': 'supervising',
  ...Object.fromEntries(
    SUPERVISING_STEPS.map((verb): [string, Who] => [`POST /api/cases/:caseId/supervisions/:supervisionId/${verb}`, 'supervising']),
  ),
  ...Object.fromEntries(PARTY_STEPS.map((step): [string, Who] => [`POST /api/cases/:caseId/${step}`, 'party'])),
};

export const routesFor = (who: Who): readonly string[] => Object.keys(RIGHTS).filter((route) => RIGHTS[route] === who);
