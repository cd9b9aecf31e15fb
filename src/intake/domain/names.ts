import type { OrderClockPurpose } from './order-event.js';
import type { CaseOutcome, ClockFamily, OrderObjectionGround, OrderState, OrderUrgency, ToldBy } from './values.js';

/** Terms of the desk, as clerks read them. */
export const ORDER_STATE_NAMES: Readonly<Record<OrderState, string>> = {
  received: '待派单',
  dispatched: '办理中',
  objected: '派单异议待复核',
  answered: '已答复',
  closed: '已办结',
  merged: '已并入',
};
export const CLOCK_FAMILY_NAMES: Readonly<Record<ClockFamily, string>> = {
  'work-order': '工单时限',
  petition: '信访期限',
  'market-complaint': '市场监管投诉举报期限',
};
export const URGENCY_NAMES: Readonly<Record<OrderUrgency, string>> = {
  emergency: '突发紧急',
  pressing: '急需及时处置',
  ordinary: '一般',
  complex: '复杂',
};
export const OBJECTION_GROUND_NAMES: Readonly<Record<OrderObjectionGround, string>> = {
  'not-our-duty': '不属本机关职责',
  'not-our-place': '不在本机关辖区',
  'other-organ-handles': '其他机关已在办理',
  duplicate: '与其他工单重复',
  unclear: '内容不清，无法判断',
};
export const OUTCOME_NAMES: Readonly<Record<CaseOutcome, string>> = {
  filed: '已立案',
  'not-filed': '不予立案',
  transferred: '已移送',
  concluded: '已作出处理',
  closed: '已结案',
};
export const TOLD_BY_NAMES: Readonly<Record<ToldBy, string>> = { phone: '电话', message: '短信', letter: '书面', visit: '当面' };
export const ORDER_CLOCK_NAMES: Readonly<Record<OrderClockPurpose, string>> = {
  route: '派单、转送',
  accept: '决定是否受理',
  answer: '答复',
  'tell-reporter': '告知实名举报人',
};
