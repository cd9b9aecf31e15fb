/** 指标. No text of the county sets any (domain.md 3.11): all of them are county parameters. */
export const INDICATORS = ['answers', 'feedback', 'supplements', 'objections', 'whistles', 'ratings'] as const;
export type Indicator = (typeof INDICATORS)[number];

export const INDICATOR_NAMES: Readonly<Record<Indicator, string>> = {
  answers: '按期答复',
  feedback: '按期反馈',
  supplements: '一次收齐（未要求补正）',
  objections: '异议未被否定',
  whistles: '吹哨一次解决（未重复吹哨）',
  ratings: '互评得分',
};

/** What is counted, in a sentence for the screen and the manual. */
export const INDICATOR_RULES: Readonly<Record<Indicator, string>> = {
  answers: '移送的答复、协商的答复、吹哨的报到和信息共享申请的答复：期限在本季度届满的，按期的占多少。',
  feedback: '立案情况和处理结果的反馈：期限在本季度届满的，按期的占多少。',
  supplements: '本季度签收的移送中，没有要求补正的占多少。',
  objections:
    '本季度接收或者提出异议的移送中，异议最终不成立的才扣分；协商退回、协议或者指定由其他机关管辖的是异议成立，不扣分，尚未有结果的也不扣分。',
  whistles: '本季度吹哨呼叫本部门的，不是同一事项重复吹哨的占多少；异议成立而解除的不计。',
  ratings: '乡镇评部门和评哨的平均分（1-5 分），折算为百分制。',
};

/** Clocks of case files, whistles and shares by the indicator that asks whether they were kept. */
export const DUTIES: Readonly<Record<'answers' | 'feedback', readonly string[]>> = {
  answers: ['answer', 'consult-reply', 'respond', 'info-reply'],
  feedback: ['feedback-filing', 'feedback-result'],
};

export type Weights = Readonly<Record<Indicator, number>>;
/** Nothing is prescribed, so each counts the same until the county says otherwise. */
export const DEFAULT_WEIGHTS: Weights = { answers: 1, feedback: 1, supplements: 1, objections: 1, whistles: 1, ratings: 1 };
