import { clockId, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { type Cast, handling, handoff, on, open, person, record, refused, registrationOf, sendTo, supervision } from '../script.js';
import { seededHandoff } from '../seed-ids.js';
import type { MissedDuty, Step, StepOf, Story } from '../story.js';

const TOWNSHIP = '360724104';
const WATER = organId('sy-sl');
const ECOLOGY = organId('sy-sthj');
const CITY_ECOLOGY = organId('gz-sthj');

type Input<Type extends StepOf<'supervision'>['input']['type']> = Extract<StepOf<'supervision'>['input'], { readonly type: Type }>;

/** S21 督办: a case of our own, not one of the reference; two duties of two departments of 黄埠镇's cases are missed. */
export const supervisedDuties = (who: Cast): Story => ({
  id: 'S21',
  title: '逾期督办',
  steps: [...sand(who), ...unanswered, ...rectified, ...sandConcluded(who), ...oil(who), ...unfiled(who), ...oilConcluded(who)],
});

const RIVER = '黄埠镇例滩(虚构)左岸';

/** 05-11 to 05-13: sent and signed for; the answer is due on 05-15, two working days later (XS-1). */
const sand = (who: Cast): readonly Step[] => {
  const officers = [who('hb-jbr1'), who('hb-jbr2')] as const;
  const found = on('2026-05-11 08:40');
  return [
    open(
      'hb-jbr1',
      on('2026-05-11 09:30'),
      registrationOf({
        subject: 'case',
        title: '周例辛(虚构)涉嫌未经批准采砂案',
        cause: '未经批准在河道管理范围内采砂',
        township: TOWNSHIP,
        address: RIVER,
        facts: '巡河发现周例辛(虚构)未经批准在河滩挖砂装车，约三十立方米，已当场制止。',
        item: 'SL-01',
        basis: '《河道管理条例》第二十五条、第四十四条',
        discoveredAt: found,
        parties: [person('周例辛(虚构)', '999999197405140117', '黄埠镇例滩村(虚构)5组')],
        officers,
        evidence: [
          record('S21', '现场检查笔录', found, RIVER, '两名执法人员'),
          record('S21', '现场照片', found, RIVER, '两名执法人员', 'audio-visual', 6),
        ],
      }),
    ),
    ...sendTo(
      {
        township: 'hb',
        to: WATER,
        officers,
        drafted: on('2026-05-11 15:00'),
        approved: on('2026-05-11 17:00'),
        sent: on('2026-05-12 09:00'),
      },
      {
        reason: 'no-jurisdiction',
        explanation: '河道采砂由县水利局处罚，乡镇只协助巡查和制止。',
        legalBasis: '《河道管理条例》第四十四条',
        materials: [
          { kind: 'investigation-report', name: '调查报告', copies: 1 },
          { kind: 'records', name: '现场检查笔录和照片', copies: 7 },
        ],
        goods: [],
      },
    ),
    handoff('sl-djy', on('2026-05-13 09:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
    handoff('hb-djy', on('2026-05-13 15:00'), { type: 'NotifyPartyOfTransfer', method: '直接送达' }),
  ];
};

const ANSWER: MissedDuty = { clock: clockId('answer', seededHandoff('S21')), lastDay: localDate('2026-05-15') };
const letter = (serial: string): Input<'IssueLetter'> => ({
  type: 'IssueLetter',
  kind: 'letter',
  documentNumber: `犹司督〔2026〕例${serial}号`,
  text: '黄埠镇移送的周例辛(虚构)涉嫌采砂案，你局5月13日签收，至今没有答复是否接收。请办理并报送情况。',
  legalBasis: '移送答复期限（县级参数）、《行政执法监督条例》第二十七条',
  respondBy: localDate('2026-05-28'),
});

/** 05-16 to 05-29: the platform reminds, the township reminds, the justice bureau writes twice; an objection stops nothing. */
const unanswered: readonly Step[] = [
  supervision('hb-fgld', on('2026-05-18 09:30'), ANSWER, {
    type: 'RemindDuty',
    text: '该案5月13日已签收，答复期限5月15日，请尽快答复是否接收。',
  }),
  refused('supervision/too-early', supervision('sfj-jdy', on('2026-05-18 10:00'), ANSWER, letter('1'))), // three working days: 05-18 to 05-20
  refused('supervision/not-supervisor', supervision('hb-fgld', on('2026-05-21 08:50'), ANSWER, letter('2'))),
  supervision('sfj-jdy', on('2026-05-21 09:30'), ANSWER, letter('1')),
  supervision('sl-fgld', on('2026-05-22 10:00'), ANSWER, {
    type: 'ObjectToSupervision',
    reasons: '采砂量需要测算，测算完成前无法答复，不属于不履行职责。',
  }),
  supervision('sfj-jdy', on('2026-05-25 16:00'), ANSWER, {
    type: 'AnswerObjection',
    upheld: false,
    reasons: '材料不足应当在期限内一次告知补正；既没有要求补正，也没有答复。异议不成立，督办函继续有效。',
  }),
  refused(
    'supervision/decision-by-government',
    supervision('sfj-jdy', on('2026-05-29 09:00'), ANSWER, {
      type: 'IssueDecision',
      documentNumber: '犹司监决〔2026〕例1号',
      text: '责令县水利局立即答复。',
      legalBasis: '《行政执法监督条例》第二十九条',
      respondBy: localDate('2026-06-05'),
    }),
  ),
  supervision('sfj-jdy', on('2026-05-29 10:00'), ANSWER, {
    type: 'IssueOpinion',
    documentNumber: '犹司监意〔2026〕例1号',
    text: '督办函的报送期限5月28日已过，仍没有答复。请立即对移送作出答复，说明逾期原因和改进措施。',
    legalBasis: '《行政执法监督条例》第二十八条',
    respondBy: localDate('2026-06-05'),
  }),
];

/** 06-01 to 06-09: the duty is done, late; the report is taken at the second attempt. */
const rectified: readonly Step[] = [
  handoff('sl-fgld', on('2026-06-01 10:00'), { type: 'AcceptHandoff', goods: [], measures: [] }),
  handoff('hb-fgld', on('2026-06-01 16:00'), { type: 'CloseSenderCase', reason: '县水利局已接收。' }),
  supervision('sl-fgld', on('2026-06-02 10:00'), ANSWER, { type: 'ReportRectification', report: '已于6月1日接收该案。' }),
  supervision('sfj-jdy', on('2026-06-03 09:30'), ANSWER, {
    type: 'ReturnRectification',
    reasons: '没有说明逾期原因和改进措施，请补充后再报。',
    respondBy: localDate('2026-06-09'),
  }),
  supervision('sl-fgld', on('2026-06-08 10:00'), ANSWER, {
    type: 'ReportRectification',
    report: '逾期因移送材料没有当日分办。已明确签收当日分办、到期前一日由承办机构负责人催办；该案已于6月5日立案。',
  }),
  supervision('sfj-jdy', on('2026-06-09 15:00'), ANSWER, {
    type: 'ConfirmRectification',
    opinion: '已接收并立案，原因和措施清楚，督办办结。',
  }),
];

const sandConcluded = (who: Cast): readonly Step[] => [
  handling('sl-fgld', on('2026-06-05 10:00'), { type: 'FileCase', officers: [who('sl-jbr1'), who('sl-jbr2')] }),
  handoff('sl-djy', on('2026-06-08 15:00'), { type: 'FeedBackFiling', content: '已于6月5日立案。' }),
  handling('sl-fgld', on('2026-06-23 09:00'), { type: 'AssignLegalReview', reviewer: who('sl-shr') }),
  handling('sl-shr', on('2026-06-26 16:00'), { type: 'PassLegalReview', opinion: '主体适格，程序合法，事实清楚，适用依据正确。' }),
  handling('sl-zz', on('2026-07-01 10:00'), {
    type: 'ConcludeCase',
    result: 'penalty',
    penalties: ['fine'],
    fineFen: 300_000,
    decisionNumber: '犹水罚〔2026〕例2号',
    summary: '未经批准在河道管理范围内采砂，罚款3000元(演示)。',
  }),
  handling('sl-djy', on('2026-07-03 10:00'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }),
  handoff('sl-djy', on('2026-07-03 15:00'), { type: 'FeedBackResult', content: '7月1日罚款3000元。' }),
  handling('sl-fgld', on('2026-07-06 10:00'), { type: 'CloseCase', reason: '已执行，结果已反馈。' }),
];

const DITCH = '黄埠镇例圩(虚构)街尾水沟';
const SECOND = 'oil';

/** 06-01 to 06-03: taken in time; whether it is filed is to be decided by 06-17, fifteen days later (MEE-18). */
const oil = (who: Cast): readonly Step[] => {
  const officers = [who('hb-jbr1'), who('hb-jbr2')] as const;
  const found = on('2026-06-01 08:30');
  return [
    open(
      'hb-jbr1',
      on('2026-06-01 09:30'),
      registrationOf({
        subject: 'lead',
        title: '李试己(虚构)涉嫌向水沟倾倒废机油线索',
        cause: '向水体排放油类',
        township: TOWNSHIP,
        address: DITCH,
        facts: '巡查发现李试己(虚构)经营的修车铺把废机油倒入门前水沟，水面有油膜，已当场制止。',
        item: 'HJ-03',
        basis: '《水污染防治法》第八十五条',
        discoveredAt: found,
        parties: [person('李试己(虚构)', '999999196903030100', '黄埠镇例圩村(虚构)1组')],
        officers,
        evidence: [
          record('S21 oil', '现场检查笔录', found, DITCH, '两名执法人员'),
          record('S21 oil', '现场照片', found, DITCH, '两名执法人员', 'audio-visual', 4),
        ],
      }),
      SECOND,
    ),
    ...sendTo(
      {
        township: 'hb',
        to: ECOLOGY,
        officers,
        drafted: on('2026-06-01 15:00'),
        approved: on('2026-06-01 17:00'),
        sent: on('2026-06-02 09:00'),
        file: SECOND,
      },
      {
        reason: 'no-jurisdiction',
        explanation: '向水体排放油类由生态环境部门处罚，乡镇只协助巡查和制止。',
        legalBasis: '《水污染防治法》第八十五条',
        materials: [
          { kind: 'source-material', name: '巡查记录', copies: 1 },
          { kind: 'evidence', name: '现场检查笔录和照片', copies: 5 },
        ],
        goods: [],
      },
    ),
    handoff('sthj-djy', on('2026-06-02 15:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, SECOND),
    handoff('hb-djy', on('2026-06-03 09:00'), { type: 'NotifyPartyOfTransfer', method: '直接送达' }, SECOND),
    handoff('sthj-fgld', on('2026-06-03 10:00'), { type: 'AcceptHandoff', goods: [], measures: [] }, SECOND),
    handoff('hb-fgld', on('2026-06-03 16:00'), { type: 'CloseSenderCase', reason: '赣州市上犹生态环境局已接收。' }, SECOND),
  ];
};

const FILING: MissedDuty = { clock: clockId('check-lead', seededHandoff('S21', 'first', SECOND)), lastDay: localDate('2026-06-17') };
const notice: Input<'IssueLetter'> = {
  type: 'IssueLetter',
  kind: 'notice',
  documentNumber: '犹府督〔2026〕例1号',
  text: '黄埠镇移送的李试己(虚构)涉嫌倾倒废机油线索，6月17日前应决定是否立案，至今没有决定。请办理并报送情况。',
  legalBasis: '《江西省行政执法监督条例》第十五条',
  respondBy: localDate('2026-07-01'),
};

/** 06-18 to 07-15: an organ led by the city; the county's government writes, decides and names it, and its superior is told each time. */
const unfiled = (who: Cast): readonly Step[] => [
  supervision('sfj-jdy', on('2026-06-22 09:30'), FILING, { type: 'RemindDuty', text: '请立即决定是否立案。' }, SECOND),
  refused('supervision/notice-by-government', supervision('sfj-jdy', on('2026-06-24 09:00'), FILING, notice, SECOND)),
  refused('supervision/superior-not-told', supervision('zf-xld', on('2026-06-24 09:30'), FILING, notice, SECOND)),
  supervision('zf-xld', on('2026-06-24 10:00'), FILING, { ...notice, copyTo: CITY_ECOLOGY }, SECOND),
  supervision(
    'zf-xld',
    on('2026-07-02 10:00'),
    FILING,
    {
      type: 'IssueDecision',
      documentNumber: '犹府监决〔2026〕例1号',
      text: '督办通知书的报送期限7月1日已过，没有整改。责令依法决定是否立案，并报送整改情况。',
      legalBasis: '《行政执法监督条例》第二十九条',
      respondBy: localDate('2026-07-09'),
      copyTo: CITY_ECOLOGY,
    },
    SECOND,
  ),
  supervision(
    'zf-xld',
    on('2026-07-10 16:00'),
    FILING,
    {
      type: 'NamePublicly',
      documentNumber: '犹府通〔2026〕例1号',
      text: '监督决定书规定的期限7月9日已过，仍没有整改，予以通报，并抄告赣州市生态环境局。',
      where: '全县行政执法机关',
    },
    SECOND,
  ),
  handling('sthj-fgld', on('2026-07-13 10:00'), { type: 'FileCase', officers: [who('sthj-jbr1'), who('sthj-jbr2')] }, SECOND),
  supervision(
    'sthj-fgld',
    on('2026-07-13 16:00'),
    FILING,
    { type: 'ReportRectification', report: '已于7月13日立案；逾期因承办人员变动没有交接，已补齐交接制度并逐案清理。' },
    SECOND,
  ),
  supervision('zf-xld', on('2026-07-15 10:00'), FILING, { type: 'ConfirmRectification', opinion: '已立案，整改属实，督办办结。' }, SECOND),
];

const oilConcluded = (who: Cast): readonly Step[] => [
  handoff('sthj-djy', on('2026-07-15 15:00'), { type: 'FeedBackFiling', content: '已于7月13日立案。' }, SECOND),
  handling('sthj-fgld', on('2026-07-24 09:00'), { type: 'AssignLegalReview', reviewer: who('sthj-shr') }, SECOND),
  handling(
    'sthj-shr',
    on('2026-07-27 16:00'),
    { type: 'PassLegalReview', opinion: '主体适格，程序合法，事实清楚，适用依据正确。' },
    SECOND,
  ),
  handling(
    'sthj-zz',
    on('2026-07-29 10:00'),
    {
      type: 'ConcludeCase',
      result: 'penalty',
      penalties: ['fine'],
      fineFen: 2_000_000,
      decisionNumber: '犹环罚〔2026〕例2号',
      summary: '向水体排放油类，罚款20000元(演示)。',
    },
    SECOND,
  ),
  handling('sthj-djy', on('2026-07-30 10:00'), { type: 'PublishPenalty', where: '市生态环境局网站' }, SECOND),
  handoff('sthj-djy', on('2026-07-30 15:00'), { type: 'FeedBackResult', content: '7月29日罚款20000元。' }, SECOND),
  handling('sthj-fgld', on('2026-07-31 10:00'), { type: 'CloseCase', reason: '已执行，结果已反馈。' }, SECOND),
];
