import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { type Instrument, LAW_REF_BOOK, article, clock } from './instrument.js';

const COE: Instrument = {
  source: '《中华人民共和国行政强制法》',
  url: LAW_REF_BOOK,
  binding: 'national',
  verified: true,
  effectiveFrom: '2012-01-01' as LocalDate,
};

/** 行政强制法: measures that keep their own clocks while a case changes hands. */
export const COERCION_RULES: readonly Rule[] = [
  article(COE, {
    id: 'COE-17',
    mechanism: 'roles',
    name: '强制措施不得委托',
    article: '第十七条',
    obliges: '行政机关',
    text: '行政强制措施由法定的机关实施，不得委托；行使相对集中处罚权的机关可以实施有关的强制措施。',
  }),
  article(COE, {
    id: 'COE-18',
    mechanism: 'record',
    name: '强制措施的程序',
    article: '第十八条',
    obliges: '执法人员',
    text: '实施前报负责人批准，两名以上人员出示证件，告知当事人并制作现场笔录。',
  }),
  clock(COE, [24, 'hour'], {
    id: 'COE-19',
    mechanism: 'emergency',
    name: '紧急强制补办批准',
    article: '第十九条',
    obliges: '执法人员',
    startsAt: 'CoerciveMeasureTakenOnSpot',
    text: '情况紧急当场采取强制措施的，二十四小时内报告并补办批准；不批准的立即解除。',
  }),
  article(COE, {
    id: 'COE-21',
    mechanism: 'criminal-transfer',
    name: '查扣财物随案移送',
    article: '第二十一条',
    obliges: '行政机关',
    startsAt: 'CriminalTransferSent',
    text: '涉嫌犯罪移送司法机关的，查封、扣押、冻结的财物一并移送，并书面告知当事人。',
  }),
  clock(COE, [30, 'day'], {
    id: 'COE-25',
    mechanism: 'case',
    name: '查封扣押期限',
    article: '第二十五条',
    obliges: '采取措施的机关',
    startsAt: 'PropertySealedOrSeized',
    roll: false,
    kind: 'window',
    text: '查封、扣押不超过三十日，情况复杂经批准可以延长不超过三十日；检测、检验、鉴定的期间不计入，但应当告知。',
    pauses: ['TestingStarted'],
    onResume: 'continue',
    extensions: [{ length: 30, unit: 'day', condition: '行政机关负责人批准并书面告知当事人' }],
    note: '这是措施的有效期，届满当日即应处理或者解除，不因节假日顺延（理解适用）。',
  }),
  article(COE, {
    id: 'COE-28',
    mechanism: 'case',
    name: '解除查封扣押',
    article: '第二十七条、第二十八条',
    obliges: '采取措施的机关',
    text: '期限内应当作出处理决定；没有违法行为、与违法无关、已经处理或者期限届满的，及时解除。',
  }),
  article(COE, {
    id: 'COE-43',
    mechanism: 'case',
    name: '夜间和节假日不强制执行',
    article: '第四十三条',
    obliges: '行政机关',
    text: '除情况紧急外，不得在夜间或者法定节假日实施强制执行。',
  }),
  article(COE, {
    id: 'COE-69',
    mechanism: 'clock',
    name: '强制法工作日口径',
    article: '第六十九条',
    obliges: '各机关',
    text: '本法十日以内的期限指工作日，不含法定节假日。',
  }),
];
