import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { type Instrument, LAW_REF_BOOK, article } from './instrument.js';

const CIVIL_CODE: Instrument = {
  source: '《中华人民共和国民法典》',
  url: LAW_REF_BOOK,
  binding: 'national',
  verified: true,
  note: '行政期间参照适用；《生态环境行政处罚办法》第九十条对其期间有相同规定。',
};

/** How periods are counted. */
export const PERIOD_RULES: readonly Rule[] = [
  article(CIVIL_CODE, {
    id: 'CIV-201',
    mechanism: 'clock',
    name: '期间的起算',
    article: '第二百零一条',
    obliges: '各机关',
    text: '按日、月计算的，开始当日不计入；按小时计算的，自规定的时刻起算。',
  }),
  article(CIVIL_CODE, {
    id: 'CIV-203',
    mechanism: 'clock',
    name: '期满日顺延',
    article: '第二百零三条',
    obliges: '各机关',
    text: '最后一日是法定休假日的，以休假日结束后的次日为最后一日。',
  }),
  article(
    {
      source: '《国务院办公厅关于2026年部分节假日安排的通知》',
      url: 'https://politics.gmw.cn/2025-11/04/content_38391083.htm',
      binding: 'national',
      verified: true,
      effectiveFrom: '2026-01-01' as LocalDate,
      effectiveTo: '2026-12-31' as LocalDate,
    },
    {
      id: 'HOL-2026',
      mechanism: 'clock',
      name: '2026年工作日历',
      article: '2025年11月4日发布',
      obliges: '各机关',
      text: '2026年放假七段、调休上班六天，是计算工作日的依据。',
    },
  ),
];
