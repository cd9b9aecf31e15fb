import { organId } from '../../kernel/ids.js';
import { type Cast, consultation, handling, handoff, on, open, record, refused, registrationOf, sendTo, soleTrader } from '../script.js';
import type { Step, Story } from '../story.js';

const TOWNSHIP = organId('360724200');
const ECOLOGY = organId('sy-sthj');
const MARKET = organId('sy-scjg');
const PLACE = '样例农家乐(虚构)';

/** S06 一案多部门: one scene in 梅水乡, three acts, three files; one joint visit, three results. */
export const oneScene = (who: Cast): Story => {
  const officers = [who('ms-jbr1'), who('ms-jbr2')] as const;
  const found = on('2026-06-01 10:00');
  const sent = {
    township: 'ms',
    officers,
    drafted: on('2026-06-02 15:00'),
    approved: on('2026-06-03 09:00'),
    sent: on('2026-06-03 15:00'),
  } as const;
  const materials = [
    { kind: 'source-material', name: '联合巡查记录', copies: 1 },
    { kind: 'evidence', name: '现场检查笔录和照片', copies: 3 },
  ] as const;
  return {
    id: 'S06',
    title: '一案多部门',
    steps: [
      open(
        'ms-jbr1',
        on('2026-06-01 16:00'),
        registrationOf({
          subject: 'lead',
          title: '样例农家乐(虚构)占道摆摊线索',
          cause: '占用道路摆摊设点',
          township: '360724200',
          address: '梅水乡例江(虚构)河边',
          facts: '联合巡查样例农家乐(虚构)，发现在公共道路上摆设餐桌，并有油烟直排、未取得食品经营许可的情形。',
          item: 'CG-01',
          discoveredAt: found,
          parties: [soleTrader('样例农家乐(虚构)', '钱试丁', '999999197808200030', '91999999MA0TEX002T', '梅水乡例江(虚构)河边')],
          officers,
          evidence: [
            record('S06', '现场检查笔录', found, '样例农家乐(虚构)', '两名执法人员'),
            record('S06', '现场照片', found, '样例农家乐(虚构)', '两名执法人员', 'audio-visual', 8),
          ],
        }),
      ),
      {
        kind: 'split',
        who: 'ms-jbr1',
        at: on('2026-06-01 16:30'),
        file: 'main',
        reason: '三个行为各自独立，分别核对管辖。',
        parts: [
          {
            key: 'fume',
            title: '样例农家乐(虚构)油烟直排线索',
            cause: '餐饮服务业未采取有效措施治理油烟',
            item: 'HJ-01',
            facts: '厨房油烟未经净化直接排放。',
          },
          {
            key: 'licence',
            title: '样例农家乐(虚构)涉嫌无证经营食品线索',
            cause: '未取得食品经营许可从事食品经营',
            item: 'SC-01',
            facts: '现场不能出示食品经营许可证。',
          },
        ],
      },
      handling('ms-fgld', on('2026-06-02 10:00'), { type: 'FileCase', officers }),
      ...sendTo(
        { ...sent, to: organId('sy-sthj'), file: 'fume' },
        {
          reason: 'no-jurisdiction',
          explanation: '油烟治理由生态环境部门处罚。',
          legalBasis: '《行政处罚法》第二十二条',
          materials,
          goods: [],
        },
      ),
      ...sendTo(
        { ...sent, to: organId('sy-scjg'), file: 'licence' },
        {
          reason: 'no-jurisdiction',
          explanation: '食品经营许可由市场监管部门处罚。',
          legalBasis: '《食品安全法》第一百二十二条',
          materials,
          goods: [],
        },
      ),
      handoff('sthj-djy', on('2026-06-04 09:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, 'fume'),
      handoff('scjg-djy', on('2026-06-04 09:20'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, 'licence'),
      handoff('scjg-fgld', on('2026-06-04 16:00'), { type: 'AcceptHandoff', goods: [], measures: [] }, 'licence'),
      handoff('sthj-fgld', on('2026-06-05 11:00'), { type: 'AcceptHandoff', goods: [], measures: [] }, 'fume'),
      ...jointVisit,
      ...secondFine(who),
      ...results(who),
    ],
  };
};

/** 06-04 to 06-11: 市监局 begins it and leads (广东省市场监管条例 40, a model); each organ makes its own record. */
const jointVisit: readonly Step[] = [
  consultation(
    'scjg-fgld',
    on('2026-06-04 16:30'),
    {
      type: 'RequestConsultation',
      kind: 'joint-action',
      to: [ECOLOGY, TOWNSHIP],
      question: '6月10日能否一同到店检查？',
      facts: '同一经营者的三个行为由三个机关分别办理，一次检查可以减少对经营者的打扰。',
      legalBasis: '《行政处罚法》第二十六条',
      urgency: 'ordinary',
    },
    'licence',
    'joint',
  ),
  consultation('sthj-djy', on('2026-06-05 09:00'), { type: 'AcknowledgeConsultation' }, 'licence', 'joint'),
  consultation('ms-djy', on('2026-06-05 09:10'), { type: 'AcknowledgeConsultation' }, 'licence', 'joint'),
  consultation(
    'sthj-fgld',
    on('2026-06-05 15:00'),
    {
      type: 'AnswerConsultation',
      position: { opinion: '参加，由本局监测油烟。', author: '曹例戊', basis: '《大气污染防治法》' },
    },
    'licence',
    'joint',
  ),
  consultation(
    'ms-fgld',
    on('2026-06-05 16:00'),
    {
      type: 'AnswerConsultation',
      position: { opinion: '参加，由本乡维持秩序并记录占道情况。', author: '罗例戊', basis: '乡镇履行职责事项清单（示例）' },
    },
    'licence',
    'joint',
  ),
  consultation(
    'scjg-fgld',
    on('2026-06-08 10:00'),
    {
      type: 'ProposeAgreement',
      terms: {
        kind: 'joint-action',
        lead: MARKET,
        leadAs: 'initiator',
        plan: '6月10日上午联合检查，各自调查取证，证据可以互相使用，各自对自己的行为负责。',
        division: [
          { organ: MARKET, tasks: '牵头；检查食品经营许可和食品安全。' },
          { organ: ECOLOGY, tasks: '检查油烟净化设施并监测。' },
          { organ: TOWNSHIP, tasks: '记录占道摆摊，维持现场秩序。' },
        ],
      },
    },
    'licence',
    'joint',
  ),
  consultation('sthj-fgld', on('2026-06-08 15:00'), { type: 'SealAgreement' }, 'licence', 'joint'),
  consultation('ms-fgld', on('2026-06-08 16:00'), { type: 'SealAgreement' }, 'licence', 'joint'),
  consultation('scjg-fgld', on('2026-06-09 09:00'), { type: 'RecordAgreement' }, 'licence', 'joint'),
  consultation(
    'scjg-jbr1',
    on('2026-06-10 15:00'),
    {
      type: 'HoldMeeting',
      heldAt: on('2026-06-10 09:30'),
      attendees: [
        { organ: MARKET, names: ['孔样甲', '孔样乙'] },
        { organ: ECOLOGY, names: ['曹样甲', '曹样乙'] },
        { organ: TOWNSHIP, names: ['罗样甲', '罗样乙'] },
      ],
      minutes: '联合检查样例农家乐(虚构)：三个机关各自制作笔录，当事人在各份笔录上签名。',
    },
    'licence',
    'joint',
  ),
  ...(
    [
      ['scjg-jbr1', '15:30', 'licence', '市场监管现场检查笔录'],
      ['sthj-jbr1', '16:00', 'fume', '油烟监测记录'],
      ['ms-jbr1', '16:30', 'main', '占道情况检查笔录'],
    ] as const
  ).map(([who, at, file, name]) =>
    handling(
      who,
      on(`2026-06-10 ${at}`),
      { type: 'AddEvidence', evidence: [record('S06', name, on('2026-06-10 10:00'), PLACE, '本机关两名执法人员')] },
      file,
    ),
  ),
  consultation(
    'scjg-jbr1',
    on('2026-06-11 09:00'),
    { type: 'CloseConsultation', summary: '联合检查完成，三个机关各自办理。' },
    'licence',
    'joint',
  ),
];

/** 06-12: the market bureau would fine the outdoor kitchen too. Who filed first keeps it (行政处罚法 25), and one act is fined once (29). */
const secondFine = (who: Cast): readonly Step[] => [
  consultation('ms-fgld', on('2026-06-12 09:00'), {
    type: 'RequestConsultation',
    kind: 'jurisdiction',
    to: [MARKET],
    question: '县市场监督管理局拟对店外厨房一并罚款，与本乡已立案的占道摆摊是否同一行为，由谁处罚？',
    facts: '店外厨房设在占用的道路上；本乡6月2日已立案。',
    legalBasis: '《行政处罚法》第二十五条、第二十九条',
    urgency: 'ordinary',
  }),
  consultation('scjg-djy', on('2026-06-12 10:00'), { type: 'AcknowledgeConsultation' }),
  refused(
    'case/not-responsible',
    handling('scjg-fgld', on('2026-06-12 10:30'), { type: 'FileCase', officers: [who('scjg-jbr1'), who('scjg-jbr2')] }),
  ),
  consultation('scjg-fgld', on('2026-06-12 15:00'), {
    type: 'AnswerConsultation',
    position: {
      opinion: '同意是同一占道行为，由先立案的梅水乡办理；本局只处理无证经营，不再对同一行为罚款。',
      author: '孔例戊',
      basis: '《行政处罚法》第二十五条、第二十九条',
      competent: TOWNSHIP,
    },
  }),
  consultation('ms-fgld', on('2026-06-15 10:00'), {
    type: 'ProposeAgreement',
    terms: {
      kind: 'jurisdiction',
      competent: TOWNSHIP,
      terms: '店外厨房占道由先立案的梅水乡人民政府处罚；同一行为只罚款一次，几个条款都可以罚款的按罚款数额高的规定处罚。',
    },
  }),
  consultation('scjg-fgld', on('2026-06-15 15:00'), { type: 'SealAgreement' }),
  consultation('ms-fgld', on('2026-06-16 09:00'), { type: 'RecordAgreement' }),
  consultation('ms-fgld', on('2026-06-16 10:00'), { type: 'CloseConsultation', summary: '由先立案的梅水乡继续办理。' }),
];

/** 06-18 to 07-21: three filings, three results; two of them come back to the township, the third is its own. */
const results = (who: Cast): readonly Step[] => [
  handling('sthj-fgld', on('2026-06-18 10:00'), { type: 'FileCase', officers: [who('sthj-jbr1'), who('sthj-jbr2')] }, 'fume'),
  handoff('sthj-djy', on('2026-06-22 10:00'), { type: 'FeedBackFiling', content: '已于6月18日立案。' }, 'fume'),
  handling('scjg-fgld', on('2026-06-24 10:00'), { type: 'FileCase', officers: [who('scjg-jbr1'), who('scjg-jbr2')] }, 'licence'),
  handoff('scjg-djy', on('2026-06-26 10:00'), { type: 'FeedBackFiling', content: '已于6月24日立案。' }, 'licence'),
  handling('ms-zz', on('2026-07-08 10:00'), {
    type: 'ConcludeCase',
    result: 'penalty',
    penalties: ['fine'],
    fineFen: 20_000,
    decisionNumber: '犹梅罚〔2026〕例1号',
    summary: '占道摆摊（含店外厨房）罚款200元(演示)。',
  }),
  handling('ms-djy', on('2026-07-10 10:00'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }),
  handling('ms-djy', on('2026-07-15 10:00'), { type: 'ReportPenaltyUp', documentNumber: '犹梅报〔2026〕例1号' }),
  handling(
    'sthj-zz',
    on('2026-07-10 15:00'),
    {
      type: 'ConcludeCase',
      result: 'penalty',
      penalties: ['fine'],
      fineFen: 500_000,
      decisionNumber: '犹环罚〔2026〕例1号',
      summary: '未采取有效措施治理油烟，罚款5000元(演示)。',
    },
    'fume',
  ),
  handling('sthj-djy', on('2026-07-13 10:00'), { type: 'PublishPenalty', where: '市生态环境局网站' }, 'fume'),
  handoff('sthj-djy', on('2026-07-14 10:00'), { type: 'FeedBackResult', content: '7月10日罚款5000元。' }, 'fume'),
  handling('sthj-fgld', on('2026-07-15 10:00'), { type: 'CloseCase', reason: '已执行，结果已反馈。' }, 'fume'),
  handling(
    'scjg-zz',
    on('2026-07-16 10:00'),
    {
      type: 'ConcludeCase',
      result: 'penalty',
      penalties: ['fine'],
      fineFen: 5_000_000,
      decisionNumber: '犹市监罚〔2026〕例2号',
      summary: '未取得食品经营许可从事食品经营，罚款50000元(演示)；店外厨房占道已由梅水乡处罚，不再罚款。',
    },
    'licence',
  ),
  handling('scjg-djy', on('2026-07-17 10:00'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }, 'licence'),
  handoff('scjg-djy', on('2026-07-20 10:00'), { type: 'FeedBackResult', content: '7月16日罚款50000元。' }, 'licence'),
  handling('scjg-fgld', on('2026-07-20 16:00'), { type: 'CloseCase', reason: '已执行，结果已反馈。' }, 'licence'),
  handling('ms-fgld', on('2026-07-21 10:00'), { type: 'CloseCase', reason: '三个行为都已办结，结果收齐。' }),
];
