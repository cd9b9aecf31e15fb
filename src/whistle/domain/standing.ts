import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { DISPATCH_CENTRE } from './offices.js';
import { type Call, type OpenWhistle, isReleased, liveCalls, objectionPending } from './whistle.js';
import type { WhistleClock } from './clocks.js';

/** Column of the board: 待审核, 待报到, 处置中, 待评哨, 已完结. */
export const WHISTLE_PHASES = ['draft', 'called', 'handling', 'rating', 'done'] as const;
export type WhistlePhase = (typeof WHISTLE_PHASES)[number];

const ratingRuns = ({ clocks }: OpenWhistle): boolean => clocks.some(({ purpose, status }) => purpose === 'rate' && status === 'running');

export const phaseOf = (whistle: OpenWhistle): WhistlePhase => {
  switch (whistle.state) {
    case 'drafted':
    case 'returned':
    case 'reviewed':
      return 'draft';
    case 'blown':
      return liveCalls(whistle).some(({ report }) => report === undefined) ? 'called' : 'handling';
    case 'closed':
      return ratingRuns(whistle) ? 'rating' : 'done';
    case 'withdrawn':
      return 'done';
  }
};

export const isFinished = ({ handlings }: Pick<Call, 'handlings'>): boolean => handlings.some(({ finished }) => finished);

/** Organs that owe the next step: the township while it drafts and when all is done, departments and dispatchers in between. */
export const awaitedOf = (whistle: OpenWhistle): readonly OrganId[] => {
  if (whistle.state === 'withdrawn') return [];
  if (whistle.state === 'closed')
    return whistle.clocks.filter(({ purpose, status }) => purpose === 'rate' && status === 'running').map(({ organ }) => organ);
  if (whistle.state !== 'blown') return [whistle.township];
  const departments = liveCalls(whistle).filter((call) => !isFinished(call));
  const reviewers = whistle.calls.some(objectionPending) ? [DISPATCH_CENTRE] : [];
  const awaited = [...departments.map(({ organ }) => organ), ...reviewers];
  return awaited.length === 0 ? [whistle.township] : awaited;
};

/** What a called department has come to: 待报到, 已报到, 处置中, 已处置, 异议复核中, 已解除. */
export type CallStanding = 'called' | 'reported' | 'handling' | 'finished' | 'objected' | 'released';
export const standingOf = (call: Call): CallStanding => {
  if (isReleased(call)) return 'released';
  if (objectionPending(call)) return 'objected';
  if (call.report === undefined) return 'called';
  if (call.handlings.length === 0) return 'reported';
  return isFinished(call) ? 'finished' : 'handling';
};

export const runningClocks = ({ clocks }: Pick<OpenWhistle, 'clocks'>): readonly WhistleClock[] =>
  clocks.filter(({ status }) => status === 'running').sort((a, b) => (a.due.due < b.due.due ? -1 : 1));

/** Departments whose time to report has passed and who have not reported. */
export const overdueResponses = (whistle: OpenWhistle, now: Instant): readonly WhistleClock[] =>
  runningClocks(whistle).filter(({ purpose, due }) => purpose === 'respond' && due.due < now);
