import type { OrderFigures, OrderFilters } from './intake-types';

export type OrderScope = Pick<OrderFilters, 'state' | 'awaits' | 'clock'>;

export interface OrderTab {
  readonly key: string;
  readonly name: string;
  readonly scope: OrderScope;
  readonly count: (figures: OrderFigures) => number;
  /** What an empty list means. */
  readonly empty: string;
}

const tab = (key: string, name: string, scope: OrderScope, count: OrderTab['count'], empty: string): OrderTab => ({
  key,
  name,
  scope,
  count,
  empty,
});

const dispatch = tab('dispatch', '待派单', { awaits: 'dispatch' }, ({ toDispatch }) => toDispatch, '没有等待派单的工单。');
const review = tab('review', '待复核', { awaits: 'review' }, ({ toReview }) => toReview, '没有等待复核的派单异议。');
const holder = tab('holder', '待答复', { awaits: 'holder' }, ({ toAnswer }) => toAnswer, '没有等待答复的工单。');
const callback = tab('callback', '待回访', { awaits: 'callback' }, ({ toCallBack }) => toCallBack, '没有等待回访的工单。');
const closing = tab('closing', '待办结', { awaits: 'closing' }, ({ toClose }) => toClose, '没有等待办结的工单。');
const overdue = tab('overdue', '逾期', { clock: 'overdue' }, (figures) => figures.overdue, '没有逾期的工单。');
const soon = tab('due-soon', '临期', { clock: 'due-soon' }, ({ dueSoon }) => dueSoon, '没有临近期限的工单。');
const open = tab('open', '全部未结', { state: 'open' }, (figures) => figures.open, '没有未结的工单。');
const closed = tab('closed', '已办结', { state: 'closed' }, (figures) => figures.closed, '还没有办结的工单。');

const OF_THE_DESK = [dispatch, review, holder, callback, closing, overdue, soon, open, closed] as const;
/** What an organ has to do with orders. */
const OF_AN_ORGAN = [holder, overdue, soon, open, closed] as const;

export const tabsOf = (dispatching: boolean): readonly OrderTab[] => (dispatching ? OF_THE_DESK : OF_AN_ORGAN);

export const tabAt = (tabs: readonly OrderTab[], { state, awaits, clock }: OrderScope): OrderTab | undefined =>
  tabs.find(({ scope }) => scope.state === state && scope.awaits === awaits && scope.clock === clock) ?? tabs[0];
