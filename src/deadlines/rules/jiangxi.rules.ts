import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { type Instrument, WAYSTOWORK, article, clock } from './instrument.js';

const JX: Instrument = {
  source: '《江西省行政执法监督条例》（2021年修正）',
  url: WAYSTOWORK,
  binding: 'jiangxi',
  verified: true,
  effectiveFrom: '2021-07-28' as LocalDate,
};
const JX_MEASURES: Instrument = {
  source: '《江西省行政执法监督实施办法》（2021年修正）',
  url: WAYSTOWORK,
  binding: 'jiangxi',
  verified: true,
  effectiveFrom: '2021-06-09' as LocalDate,
};

/** Rules of Jiangxi, which bind 上犹县. Read in a snapshot of 2024; a later revision is not excluded (domain.md 8.1). */
export const JIANGXI_RULES: readonly Rule[] = [
  clock(JX, [15, 'day'], {
    id: 'JX-13a',
    mechanism: 'record',
    name: '处罚决定备案（政府）',
    article: '第十三条',
    obliges: '乡镇人民政府',
    startsAt: 'PenaltyDecided',
    text: '各级人民政府作出的处罚，十五日内连同决定书和结案报告报上一级政府备案；乡镇以自己名义处罚的报县政府。',
  }),
  clock(JX, [15, 'day'], {
    id: 'JX-13b',
    mechanism: 'record',
    name: '重大行政行为备案（部门）',
    article: '第十三条',
    obliges: '县直部门',
    startsAt: 'PenaltyDecided',
    text: '部门的重大具体行政行为，十五日内报同级人民政府和上一级部门备案。',
  }),
  article(JX, {
    id: 'JX-15',
    mechanism: 'supervision',
    name: '督办通知书',
    article: '第十五条',
    obliges: '县政府；上级部门',
    startsAt: 'SupervisionLetterIssued',
    text: '不履行法定职责的，可以发《督办通知书》责令限期履行。',
    note: '期限由通知书载明。',
  }),
  article(JX, {
    id: 'JX-16',
    mechanism: 'dispute',
    name: '执法争议协调决定',
    article: '第十六条',
    obliges: '共同的上一级行政机关',
    startsAt: 'CoordinationApplied',
    text: '执法权限有争议、对同一案件处理意见不一或者有其他执法争议的，由共同的上一级行政机关协调决定。',
  }),
  article(JX_MEASURES, {
    id: 'JX-M14',
    mechanism: 'record',
    name: '重大行政行为的标准',
    article: '第十四条',
    obliges: '各级执法机关',
    text: '对公民罚没一万元以上、对单位罚没十万元以上，以及涉及证照、停业关闭、拆除等的属于重大具体行政行为。',
  }),
  clock(JX_MEASURES, [20, 'day'], {
    id: 'JX-M16',
    mechanism: 'record',
    name: '备案审查',
    article: '第十六条',
    obliges: '县司法局',
    startsAt: 'PenaltyRecordFiled',
    text: '收到备案材料后二十日内审查完毕。',
  }),
  article(
    {
      source: '赣府发〔2025〕14号《江西省赋予乡镇（街道）县级审批服务执法权限指导目录（2025年版）》',
      url: 'http://www.pxsxsy.com/article.php?id=29519',
      binding: 'jiangxi',
      verified: true,
    },
    {
      id: 'JX-DIR25',
      mechanism: 'jurisdiction',
      name: '赋权指导目录',
      article: '正文',
      obliges: '乡镇；县政府',
      startsAt: 'ItemListPublished',
      text: '目录是指导性的，乡镇按能力认领；承接清单报县政府备案并公布之后才能行使。',
      note: '仅读到转载件的前部。',
    },
  ),
  article(
    {
      source: '宜黄县街乡吹哨、部门报到的报道',
      url: 'https://www.163.com/dy/article/KDH4BK7805346936.html',
      binding: 'jiangxi',
      verified: true,
      note: '新闻报道，仅读到摘录；是外县做法，不是规范性文件。',
    },
    {
      id: 'YH-1',
      mechanism: 'whistle',
      name: '吹哨前审核',
      article: '报道',
      obliges: '乡镇主要负责同志',
      startsAt: 'WhistleReviewed',
      text: '事项超出乡镇职权且自身解决不了的，经乡镇主要负责人审核后才能吹哨。',
    },
  ),
];
