import type { DisputeFilters } from './dispute-filters.js';
import type { ActingRole, DisputeFigures } from './dispute-types.js';

/** What a tab shows, in the words of the address and of the server. */
export type TabScope = Pick<DisputeFilters, 'state' | 'awaits' | 'clock'>;

export interface DisputeTab {
  readonly key: string;
  readonly name: string;
  readonly scope: TabScope;
  readonly count: (figures: DisputeFigures) => number;
  /** Said before the count when it is not of the whole list. */
  readonly countOf?: string;
  /** What an empty list means. */
  readonly empty: string;
}

export interface DisputeDesk {
  readonly title: string;
  /** Key of the tab that waits for the viewer. */
  readonly own?: string;
  readonly tabs: readonly DisputeTab[];
}

const incoming: DisputeTab = {
  key: 'incoming',
  name: '待受理',
  scope: { state: 'incoming' },
  count: (figures) => figures.incoming,
  empty: '没有等待决定是否受理的申请。',
};
const bureau: DisputeTab = {
  key: 'bureau',
  name: '待司法局办理',
  scope: { awaits: 'bureau' },
  count: (figures) => figures.awaitingBureau,
  empty: '没有等待司法局办理的争议。',
};
const parties: DisputeTab = {
  key: 'parties',
  name: '待各方',
  scope: { awaits: 'parties' },
  count: (figures) => figures.awaitingParties,
  empty: '没有等待各方答复或者签署的争议。',
};
const superior: DisputeTab = {
  key: 'superior',
  name: '待县政府决定',
  scope: { awaits: 'superior' },
  count: (figures) => figures.awaitingSuperior,
  empty: '没有报请县政府决定的争议。',
};
const holder: DisputeTab = {
  key: 'holder',
  name: '待移交',
  scope: { awaits: 'holder' },
  count: (figures) => figures.awaitingHolder,
  empty: '没有等待移交案卷的争议。',
};
const overdue: DisputeTab = {
  key: 'overdue',
  name: '逾期',
  scope: { clock: 'overdue' },
  count: (figures) => figures.overdue,
  empty: '没有逾期的争议。',
};
const open: DisputeTab = {
  key: 'open',
  name: '全部未结',
  scope: { state: 'open' },
  count: (figures) => figures.open,
  empty: '没有未结的争议。',
};
const closed: DisputeTab = {
  key: 'closed',
  name: '已办结',
  scope: { state: 'closed' },
  count: (figures) => figures.closedThisYear,
  countOf: '本年',
  empty: '还没有办结的争议。',
};

const ALL = [open, bureau, incoming, parties, superior, holder, overdue, closed] as const;

/** What somebody of an organ in dispute waits for. */
const ofAnOrgan: DisputeDesk = { title: '本机关争议', tabs: [open, parties, bureau, superior, holder, overdue, closed] };

/** The desk of a role; the first of its tabs is shown when the address says nothing. */
const DESKS: Readonly<Partial<Record<ActingRole, DisputeDesk>>> = {
  'dispute-officer': { title: '争议协调工作台', own: 'bureau', tabs: [bureau, incoming, parties, superior, holder, overdue, open, closed] },
  supervisor: { title: '争议协调工作台', tabs: ALL },
  'county-leader': { title: '县政府待决事项', own: 'superior', tabs: [superior, holder, overdue, open, closed] },
};

export const deskOf = (role: ActingRole | undefined): DisputeDesk => (role === undefined ? undefined : DESKS[role]) ?? ofAnOrgan;

/** A filter by clock inside a tab stays beside what makes the tab; alone it is the tab of what is overdue. */
export const tabAt = (tabs: readonly DisputeTab[], { state, awaits, clock }: TabScope): DisputeTab | undefined =>
  tabs.find(({ scope }) =>
    state === undefined && awaits === undefined
      ? clock !== undefined && scope.clock === clock
      : scope.state === state && scope.awaits === awaits,
  ) ?? tabs[0];
