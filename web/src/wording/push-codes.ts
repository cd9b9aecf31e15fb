import type { CodeSet } from './code-set.js';

/** 推送种类. */
export const pushKinds = {
  licence: '许可信息',
  penalty: '处罚信息',
  problem: '问题通报与监管建议',
  standard: '依据、标准与裁量',
} as const satisfies CodeSet;

/** What the date of the fact is called. */
export const factNames = {
  licence: '许可（变更、撤销）时间',
  penalty: '处罚决定时间',
  problem: '发现问题时间',
  standard: '变更时间',
} as const satisfies CodeSet<keyof typeof pushKinds>;
