import type { Role } from '../../src/kernel/actor.js';

/**
 * Who may use a route:
 * `public` anybody; `signed-in` whoever has signed in, for what is their own or everybody's; `reader` people of an organ that
 * works on cases, and the overseers of the justice bureau, each for the files that are theirs; `file` those of an organ that is
 * or was party to the file, and the overseers; `party` those of a party alone: overseers read and never write (行政执法监督条例 8);
 * `coordinator` the dispute officers of the justice bureau, and `superior` the leaders of the government, for every file: the rules
 * say what they may do there, as they do for `supervising`, the supervisors and the government; `board` readers for their own
 * organ, overseers and the government for the county; `whistle` the township, those whom it calls, dispatchers and overseers, each
 * for the whistles that are theirs (whistle.spec.ts tries it); `learner` a trainee for the own attempts (learning.spec.ts tries it); `branch` who opened a branch, and those with whom it is
 * shared, as long as they may read what it goes on from (branches.spec.ts tries it); a list of roles only people in one of them.
 */
export type Who =
  | 'public'
  | 'signed-in'
  | 'reader'
  | 'orders'
  | 'order'
  | 'board'
  | 'file'
  | 'party'
  | 'coordinator'
  | 'superior'
  | 'supervising'
  | 'sharing'
  | 'share'
  | 'whistle'
  | 'learner'
  | 'branch'
  | readonly Role[];

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

const WHISTLE_STEPS = [
  'revise', 'return', 'review', 'blow', 'withdraw', 'call', 'report', 'handle', 'hold-meeting', 'name-lead', 'object', 'decide-objection', 'report-up',
  'close', 'rate', 'link',
]; // prettier-ignore

const SUPERVISING_STEPS = [
  'remind', 'issue-letter', 'issue-opinion', 'issue-decision', 'name-publicly', 'answer-objection', 'return-rectification', 'confirm-rectification',
]; // prettier-ignore

const SHARE_STEPS = [
  'revise', 'sign', 'withdraw', 'request-supplement', 'supplement', 'request-extension', 'consent-extension', 'decline-extension', 'extend', 'grant',
  'refuse', 'deliver', 'request-correction', 'answer-correction', 'suspend', 'report-rectification', 'resume', 'terminate', 'recall', 'consent-onward',
  'pass-on', 'negotiate', 'raise-dispute', 'coordinate', 'decide',
]; // prettier-ignore

/** Those who read files, and the heads of the offices that share (政务数据共享条例 20). */
const SHARING_READERS: readonly Role[] = [
  'case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'data-office-head', 'auxiliary',
  'dispute-officer', 'supervisor', 'county-leader',
]; // prettier-ignore
const BRANCH_STEPS = ['clock', 'steps', 'undo', 'rename', 'notes', 'share', 'unshare', 'close'];

const CHANGE_STEPS = ['revise', 'consent', 'review', 'return', 'withdraw', 'approve'];

const ORDER_STEPS = [
  'dispatch', 'merge', 'link-repeat', 'decide-acceptance', 'object', 'review-objection', 'extend', 'report', 'open-case', 'link-case', 'answer', 'call-back',
  'close',
]; // prettier-ignore

/** Trainers, and those who sign what they have drawn. */
const MATERIAL_READERS: readonly Role[] = ['trainer', 'dispute-officer', 'supervisor'];

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
  // The lists are public; who may take a step is a rule, which says so: catalogue/role-not-entitled
  'GET /api/catalogue/changes': 'signed-in',
  'GET /api/catalogue/changes/:changeId': 'signed-in',
  'POST /api/catalogue/changes': 'signed-in',
  ...Object.fromEntries(CHANGE_STEPS.map((verb): [string, Who] => [`POST /api/catalogue/changes/:changeId/${verb}`, 'signed-in'])),
  'GET /api/catalogue/changes/:changeId/impact': 'signed-in', // for those who prepare or decide the change: power-changes.spec.ts
  'GET /api/law/instruments': 'signed-in', // the law is for everybody
  'GET /api/law/instruments/:key': 'signed-in',
  'GET /api/law/articles': 'signed-in',
  'POST /api/law/imports': ['catalogue-manager', 'supervisor', 'administrator'],
  'GET /api/calendar': 'signed-in',
  'GET /api/clocks/explain': 'signed-in',
  'GET /api/clocks/rules': 'signed-in',
  'GET /api/drafts': 'signed-in',
  'PUT /api/drafts/:draftId': 'signed-in',
  'DELETE /api/drafts/:draftId': 'signed-in',
  'GET /api/stream': 'signed-in',
  'GET /api/compare': 'signed-in', // each side with the rights of its own: replay-compare.spec.ts
  'GET /api/waiting': 'signed-in', // counts of the person's own desks
  'POST /api/cases': 'signed-in', // who may register is a rule, which says so: case/role-not-entitled

  'POST /api/catalogue/import': ['catalogue-manager'],
  'GET /api/catalogue/imports/:jobId': ['catalogue-manager'],
  'POST /api/calendar/import': ['administrator'],
  'GET /api/operation/status': ['administrator'],
  'POST /api/clocks/rules/:rule/parameters': ['administrator'],

  'GET /api/training/candidates': ['trainer'],
  'GET /api/training/materials': MATERIAL_READERS,
  ...Object.fromEntries(
    ['', '/report', '/timeline', '/replay', '/events'].map((part): [string, Who] => [
      `GET /api/training/materials/:materialId${part}`,
      MATERIAL_READERS,
    ]),
  ),
  'GET /api/training/series': MATERIAL_READERS,
  'POST /api/training/series/:series/erase-key': ['dispute-officer', 'supervisor'],
  'POST /api/training/materials': ['trainer'],
  'POST /api/training/materials/:materialId/settle': ['dispute-officer', 'supervisor'],
  'POST /api/training/materials/:materialId/sign': ['dispute-officer', 'supervisor'],
  'POST /api/training/materials/:materialId/withdraw': MATERIAL_READERS,

  'GET /api/channels': 'signed-in',
  'POST /api/channels': ['administrator'],
  'GET /api/orders/template': 'signed-in',
  'POST /api/orders': ['dispatcher'],
  'POST /api/orders/import': ['dispatcher'],
  'GET /api/orders/imports/:jobId': ['dispatcher'],
  'GET /api/orders': 'orders',
  'GET /api/orders/figures': 'orders',
  'GET /api/orders/:orderId': 'order',
  'GET /api/orders/:orderId/proposals': 'order', // for dispatchers alone
  ...Object.fromEntries(ORDER_STEPS.map((verb): [string, Who] => [`POST /api/orders/:orderId/${verb}`, 'order'])),

  'GET /api/cases': 'reader',
  'GET /api/cases/look-alikes': 'reader',
  'GET /api/desk': 'reader',
  'GET /api/disputes': 'reader',
  'GET /api/disputes/figures': 'reader',
  'GET /api/precedents': 'reader', // what was decided, without parties: whoever reads files may learn from it

  'GET /api/supervision/board': 'board',

  'GET /api/whistles': 'whistle',
  'GET /api/whistles/figures': 'whistle',
  'GET /api/whistles/proposal': 'whistle',
  'GET /api/whistles/:whistleId': 'whistle',
  'GET /api/whistles/:whistleId/timeline': 'whistle',
  'GET /api/whistles/:whistleId/replay': 'whistle',
  'GET /api/whistles/:whistleId/events': 'whistle',
  'POST /api/whistles': 'whistle',
  ...Object.fromEntries(WHISTLE_STEPS.map((verb): [string, Who] => [`POST /api/whistles/:whistleId/${verb}`, 'whistle'])),
  'GET /api/cases/:caseId/whistles': 'file',
  'GET /api/data-catalogue': 'signed-in', // what there is, never what is in it
  'GET /api/information-requests': 'sharing',
  'GET /api/information-requests/figures': 'sharing',
  'POST /api/information-requests': 'signed-in', // who may ask is a rule, which says so: share/role-not-entitled
  'GET /api/information-requests/:shareId': 'share',
  'GET /api/information-requests/:shareId/content': 'share',
  'GET /api/information-requests/:shareId/log': 'share',
  'GET /api/information-requests/:shareId/files': 'share', // the provider's own, for the provider alone
  ...Object.fromEntries(SHARE_STEPS.map((verb): [string, Who] => [`POST /api/information-requests/:shareId/${verb}`, 'share'])),
  'GET /api/assessment': 'board',
  'GET /api/assessment/evidence': 'board',
  'GET /api/assessment/ratings': 'board',
  // who rates, weighs and publishes is a rule, which says so: assessment/role-not-entitled
  'POST /api/assessment/ratings': 'signed-in',
  'POST /api/assessment/ratings/correct': 'signed-in',
  'POST /api/assessment/weights': 'signed-in',
  'POST /api/assessment/publications': 'signed-in',

  'GET /api/pushes': SHARING_READERS,
  'GET /api/pushes/figures': SHARING_READERS,
  'GET /api/push-subscriptions': SHARING_READERS,
  // of the own organ alone; who may take a step is a rule, which says so: push/role-not-entitled
  'POST /api/pushes': 'signed-in',
  ...Object.fromEntries(
    ['revise', 'extend', 'push', 'drop', 'acknowledge', 'correct'].map((verb): [string, Who] => [
      `POST /api/pushes/:shareId/${verb}`,
      'signed-in',
    ]),
  ),
  'POST /api/push-subscriptions': 'signed-in',
  'POST /api/push-subscriptions/:shareId/end': 'signed-in',

  'GET /api/branches': 'signed-in',
  'POST /api/branches': 'signed-in',
  'GET /api/branches/:branchId': 'branch',
  'GET /api/branches/:branchId/contrast': 'branch',
  'GET /api/branches/:branchId/officers': 'branch',
  ...Object.fromEntries(BRANCH_STEPS.map((verb): [string, Who] => [`POST /api/branches/:branchId/${verb}`, 'branch'])),
  // a person's own: another's is answered like one that does not exist (learning.spec.ts)
  'GET /api/learning': 'signed-in',
  'POST /api/learning/classes/:classId/attempts': 'learner',
  'GET /api/learning/attempts/:attemptId': 'learner',
  'GET /api/learning/attempts/:attemptId/timeline': 'learner',
  'GET /api/learning/attempts/:attemptId/replay': 'learner',
  'GET /api/learning/attempts/:attemptId/result': 'learner',
  'POST /api/learning/attempts/:attemptId/answers': 'learner',
  'PUT /api/learning/attempts/:attemptId/draft': 'learner',
  'POST /api/learning/attempts/:attemptId/submit': 'learner',
  'GET /api/training/classes': ['trainer'],
  'POST /api/training/classes': ['trainer'],
  'GET /api/training/people': ['trainer'],
  'GET /api/training/classes/:classId': ['trainer'],
  'GET /api/training/classes/:classId/trainees': ['trainer'],
  'GET /api/training/classes/:classId/marking': ['trainer'],
  ...Object.fromEntries(
    ['invite', 'remove', 'close'].map((verb): [string, Who] => [`POST /api/training/classes/:classId/${verb}`, ['trainer']]),
  ),
  'POST /api/training/attempts/:attemptId/marks': ['trainer'],
  // of the classes that the trainer opened (class-results.spec.ts)
  'GET /api/training/classes/:classId/analysis': ['trainer'],
  'POST /api/training/classes/:classId/certificates': ['trainer'],
  'GET /api/training/results': ['trainer'],
  'GET /api/training/results/export': ['trainer'],
  'GET /api/training/certificates/:number': 'signed-in', // whether there is one; what it says, for holder and trainer alone
  'GET /api/learning/results': 'signed-in',
  'GET /api/learning/classes/:classId/analysis': 'learner',
  'GET /api/training/courses': ['trainer'],
  'GET /api/training/courses/:courseId': ['trainer'],
  'GET /api/training/courses/:courseId/releases/:release': ['trainer'],
  'GET /api/training/materials/:materialId/proposals': ['trainer'],
  'POST /api/training/courses': ['trainer'],
  'POST /api/training/scenarios/check': ['trainer'],
  'POST /api/training/scenarios': ['trainer'],
  'GET /api/training/scenarios/example': ['trainer'],
  ...Object.fromEntries(
    ['revise', 'release', 'withdraw', 'duplicate'].map((verb): [string, Who] => [
      `POST /api/training/courses/:courseId/${verb}`,
      ['trainer'],
    ]),
  ),

  'GET /api/cases/:caseId': 'file',
  'GET /api/cases/:caseId/timeline': 'file',
  'GET /api/cases/:caseId/replay': 'file',
  'GET /api/cases/:caseId/track': 'file',
  'GET /api/cases/:caseId/events': 'file',
  'GET /api/cases/:caseId/disputes/:disputeId': 'file',
  'GET /api/cases/:caseId/precedents': 'file',
  'GET /api/cases/:caseId/information-requests': 'file',
  'GET /api/cases/:caseId/competence': 'file',
  'GET /api/cases/:caseId/orders': 'file',

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
