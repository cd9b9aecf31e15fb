import { type Rule } from '../domain/rule.js';
import { type Instrument, LAW_REF_BOOK, WAYSTOWORK, article, clock } from './instrument.js';

const TRI: Instrument = { source: '国办发〔2018〕118号（三项制度）', url: WAYSTOWORK, binding: 'national', verified: true };
const PETITIONS: Instrument = { source: '《信访工作条例》（2022年）', url: LAW_REF_BOOK, binding: 'national', verified: true };

/** 三项制度, and the national clocks of complaints and of succession between organs. */
export const THREE_SYSTEMS_RULES: readonly Rule[] = [
  clock(TRI, [7, 'working-day'], {
    id: 'TRI-6',
    mechanism: 'publicity',
    name: '处罚决定公示',
    article: '第（六）项',
    obliges: '决定机关',
    startsAt: 'PenaltyDecided',
    text: '行政处罚、行政许可决定七个工作日内公开。',
  }),
  clock(TRI, [20, 'working-day'], {
    id: 'TRI-6-OTHER',
    mechanism: 'publicity',
    name: '其他执法决定公示',
    article: '第（六）项',
    obliges: '决定机关',
    startsAt: 'DecisionMade',
    text: '处罚、许可以外的执法决定二十个工作日内公布。',
  }),
  article(TRI, {
    id: 'TRI-11',
    mechanism: 'roles',
    name: '法制审核人员配备',
    article: '第（十一）项',
    obliges: '各级执法机关',
    text: '法制审核人员原则上不少于本单位执法人员总数的百分之五。',
  }),
  clock(PETITIONS, [60, 'day'], {
    id: 'XF-22',
    mechanism: 'complaint',
    name: '信访办结',
    article: '第二十二条、第三十四条',
    obliges: '有关机关',
    startsAt: 'PetitionAccepted',
    text: '信访事项十五日内登记转送或者告知，六十日内办结，可以延长三十日。',
    extensions: [{ length: 30, unit: 'day', condition: '依该条规定批准' }],
  }),
  clock(PETITIONS, [15, 'day'], {
    id: 'XF-22-ROUTE',
    mechanism: 'complaint',
    name: '信访登记转送',
    article: '第二十二条',
    obliges: '有关机关',
    startsAt: 'PetitionReceived',
    text: '收到信访事项十五日内登记，转送有权处理的机关或者告知信访人。',
  }),
  article(
    { source: '《中华人民共和国行政诉讼法》（2017年修正）', url: LAW_REF_BOOK, binding: 'national', verified: true },
    {
      id: 'APLIT-26',
      mechanism: 'transition',
      name: '职权承继与被告',
      article: '第二十六条第六款',
      obliges: '继续行使职权的机关',
      startsAt: 'OrganAbolished',
      text: '机关被撤销或者职权变更的，由继续行使其职权的机关作被告。',
    },
  ),
  article(
    { source: '《中华人民共和国行政复议法》（2023年修订）', url: LAW_REF_BOOK, binding: 'national', verified: true },
    {
      id: 'ARL-19',
      mechanism: 'transition',
      name: '职权承继与被申请人',
      article: '第十九条',
      obliges: '继续行使职权的机关',
      startsAt: 'OrganAbolished',
      text: '机关被撤销或者职权变更的，由继续行使其职权的机关作被申请人。',
    },
  ),
  article(
    { source: '《国务院关于在线政务服务的若干规定》', binding: 'national', verified: true },
    {
      id: 'ONL-8',
      mechanism: 'record',
      name: '电子签名、印章和档案',
      article: '第八条、第九条、第十一条、第十二条',
      obliges: '行政机关',
      text: '可靠的电子签名、电子印章、电子证照和电子档案与纸质具有同等效力。',
    },
  ),
];
