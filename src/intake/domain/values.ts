/**
 * Which clocks a channel sets going; they are never mixed (domain.md 3.9): the limit of the work order itself, the clocks of
 * 《信访工作条例》, or those of 《市场监督管理投诉举报处理暂行办法》. Names are storage.
 */
export const CLOCK_FAMILIES = ['work-order', 'petition', 'market-complaint'] as const;
export type ClockFamily = (typeof CLOCK_FAMILIES)[number];

/** 缓急: how soon a work order is answered unless the dispatcher sets its own limit. */
export const ORDER_URGENCIES = ['emergency', 'pressing', 'ordinary', 'complex'] as const;
export type OrderUrgency = (typeof ORDER_URGENCIES)[number];

export const ORDER_STATES = ['received', 'dispatched', 'objected', 'answered', 'closed', 'merged'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Why an organ says that the order is not for it. */
export const ORDER_OBJECTION_GROUNDS = ['not-our-duty', 'not-our-place', 'other-organ-handles', 'duplicate', 'unclear'] as const;
export type OrderObjectionGround = (typeof ORDER_OBJECTION_GROUNDS)[number];

/** What became of the case file that an order led to. */
export const CASE_OUTCOMES = ['filed', 'not-filed', 'transferred', 'concluded', 'closed'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const TOLD_BY = ['phone', 'message', 'letter', 'visit'] as const;
export type ToldBy = (typeof TOLD_BY)[number];

/** A channel as it was on the day on which the order came in. */
export interface OrderChannel {
  readonly code: string;
  readonly name: string;
  readonly family: ClockFamily;
}

export interface OrderPlace {
  /** Division code of the township. */
  readonly township: string;
  readonly address: string;
}

/** Who complains; personal data, seen by those who handle the order alone (个人信息保护法 6). */
export type Complainant =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'known';
      readonly name: string;
      readonly phone?: string;
      readonly address?: string;
      /** 实名举报人: is told whether a case was filed (市场监督管理投诉举报处理暂行办法 31). */
      readonly named: boolean;
    };
