import { itemCode, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { type Cast, change, consultation, dispute, handoff, on, open, person, record, registrationOf, sendTo } from '../script.js';
import { seededConsultation, seededDispute, seededHandoff } from '../seed-ids.js';
import type { Step } from '../story.js';

const TOWNSHIP = organId('360724100');
const HOUSING = organId('sy-zj');
const URBAN = organId('sy-cg');
const HOARDING = 'hoarding';
const SITE = '东山镇例桥社区(虚构)拆迁旧址';

/** 06-22 to 07-03: no row anywhere; sent to the general successor, who points to the gap; the staffing office is asked. */
export const notInTheTable = (who: Cast): readonly Step[] => {
  const found = on('2026-06-22 08:40');
  const officers = [who('dsh-jbr1'), who('dsh-jbr2')] as const;
  const matter = '拆迁旧址围挡由谁管辖';
  return [
    open(
      'dsh-jbr1',
      on('2026-06-22 09:20'),
      registrationOf({
        subject: 'lead',
        title: '拆迁旧址(虚构)擅自设置围挡线索',
        cause: '擅自设置围挡',
        township: TOWNSHIP,
        address: SITE,
        facts: '原征收项目的旧址被人擅自用彩钢板围挡堆放杂物，围挡倾斜，影响行人安全。',
        item: 'CG-08',
        discoveredAt: found,
        parties: [person('范试壬(虚构)', '999999197710020101', '东山镇例桥社区(虚构)15号')],
        officers,
        evidence: [record('S09', '旧址现场检查笔录', found, SITE, '两名执法人员')],
      }),
      HOARDING,
    ),
    ...sendTo(
      {
        township: 'dsh',
        to: HOUSING,
        officers,
        drafted: on('2026-06-22 10:00'),
        approved: on('2026-06-22 10:40'),
        sent: on('2026-06-22 11:20'),
        file: HOARDING,
      },
      {
        reason: 'no-jurisdiction',
        explanation: '职权拆分表没有列这个事项，按概括承接移送县住房和城乡建设局。',
        legalBasis: '犹府字〔2026〕例9号(虚构)概括承接条款',
        receiverReason: '清单和拆分表都没有列明，概括承接机关是县住房和城乡建设局。',
        materials: [
          { kind: 'source-material', name: '巡查记录', copies: 1 },
          { kind: 'evidence', name: '现场检查笔录和照片', copies: 3 },
        ],
        goods: [],
      },
    ),
    handoff('zj-djy', on('2026-06-22 16:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, HOARDING),
    handoff(
      'zj-fgld',
      on('2026-06-23 09:30'),
      {
        type: 'ObjectToHandoff',
        ground: 'no-functional-jurisdiction',
        reasons: '该事项没有列入拆分表，也没有列入任何清单，不宜由本局直接办理。',
        legalBasis: '犹府字〔2026〕例9号(虚构)职权拆分表',
      },
      HOARDING,
    ),
    consultation(
      'zj-fgld',
      on('2026-06-23 10:00'),
      {
        type: 'RequestConsultation',
        kind: 'jurisdiction',
        to: [TOWNSHIP],
        question: matter,
        facts: '围挡在原征收项目旧址，征收办已撤销，没有清单列明由谁处罚。',
        legalBasis: '《行政处罚法》第二十五条',
        urgency: 'urgent',
        handoffId: seededHandoff('S09', 'first', HOARDING),
      },
      HOARDING,
    ),
    consultation(
      'dsh-fgld',
      on('2026-06-23 15:00'),
      {
        type: 'AnswerConsultation',
        position: {
          opinion: '镇里没有这项处罚权，请按概括承接办理。',
          author: '陈例戊',
          basis: '职权拆分表',
          competent: HOUSING,
        },
      },
      HOARDING,
    ),
    consultation(
      'zj-fgld',
      on('2026-06-24 09:00'),
      {
        type: 'DeclareFailed',
        views: [
          { organ: HOUSING, view: '没有清单依据，不能办理。' },
          { organ: TOWNSHIP, view: '应由概括承接机关办理。' },
        ],
      },
      HOARDING,
    ),
    dispute(
      'zj-fgld',
      on('2026-06-24 10:00'),
      {
        type: 'ApplyForCoordination',
        kind: 'list-gap',
        respondents: [TOWNSHIP],
        matter,
        facts: '6月22日收到移送，6月24日协商不成；事项没有列入任何清单。',
        claim: '请求按职权划分的渠道确定由谁承担。',
        legalBasis: '《行政执法监督条例》第十三条',
        evidence: ['移送材料一份', '职权拆分表', '双方意见'],
        consultationId: seededConsultation('S09', 'first', HOARDING),
      },
      HOARDING,
    ),
    dispute('sfj-xty', on('2026-06-25 10:00'), { type: 'AcceptApplication' }, HOARDING),
    dispute('sfj-xty', on('2026-06-26 09:00'), { type: 'ForwardDispute' }, HOARDING),
    dispute(
      'sfj-xty',
      on('2026-06-26 09:30'),
      {
        type: 'OrderInterim',
        lead: HOUSING,
        measure: '立即加固或者拆除倾斜的围挡，设置警示标志。',
        reasons: '围挡倾斜，危及行人安全；概括承接机关先行处置。',
      },
      HOARDING,
    ),
    dispute(
      'dsh-fgld',
      on('2026-07-03 10:00'),
      {
        type: 'RespondToDispute',
        position: {
          opinion: '围挡管理与市容管理最接近，建议由城市管理局承担。',
          author: '陈例戊',
          basis: '县城市管理局职责',
          competent: URBAN,
        },
      },
      HOARDING,
    ),
    dispute(
      'sfj-xty',
      on('2026-07-03 15:00'),
      { type: 'RouteToStaffingOffice', reasons: '实质是清单缺项，属职权划分，转编办研究；编办意见：由城市管理局承担，增补清单。' },
      HOARDING,
    ),
  ];
};

/** 07-03 to 07-08: the row that was missing, by the procedure of the list. */
export const rowAdded: readonly Step[] = [
  change(
    'cg-fgld',
    on('2026-07-03 16:30'),
    {
      type: 'ApplyForChange',
      terms: {
        content: {
          kind: 'handed-down',
          item: itemCode('CG-08'),
          holders: [{ organ: URBAN, listClass: 'basic', powerSource: 'statutory' }],
        },
        basis: '编办关于拆迁旧址围挡管理职责的意见〔2026〕例2号(虚构)',
        reasons: '征收办撤销后没有机关承担，已发生争议，须补列清单。',
        effectiveFrom: localDate('2026-07-08'),
        example: true,
      },
    },
    'row',
  ),
  change('zf-xld', on('2026-07-06 09:00'), { type: 'ConsentToChange', opinion: '同意补列。' }, 'row'),
  change('bb-qdgly', on('2026-07-06 15:00'), { type: 'ReviewChange', opinion: '由县城市管理局承担，与其市容管理职责一致。' }, 'row'),
  change('sfj-jdy', on('2026-07-07 10:00'), { type: 'ReviewChange', opinion: '合法性审核通过。' }, 'row'),
  change(
    'zf-xld',
    on('2026-07-08 09:00'),
    { type: 'ApproveChange', documentNumber: '犹府字〔2026〕例21号', publication: '犹府告〔2026〕例8号' },
    'row',
  ),
];

/** 07-08 and 07-10: decided, and handed over. */
export const decided: readonly Step[] = [
  dispute(
    'zf-xld',
    on('2026-07-08 10:00'),
    {
      type: 'DesignateJurisdiction',
      to: URBAN,
      between: [],
      item: itemCode('CG-08'),
      matter: '拆迁旧址围挡案由县城市管理局管辖，三个工作日内移交。',
      legalBasis: '《行政处罚法》第二十五条第二款、犹府字〔2026〕例21号(虚构)',
      documentNumber: '犹府指〔2026〕例5号',
      successor: seededHandoff('S09', 'designated', HOARDING),
    },
    HOARDING,
  ),
  dispute(
    'cg-fgld',
    on('2026-07-10 09:30'),
    { type: 'ConfirmExecution', goods: [], measures: [], note: '案卷一册，材料齐全；围挡已由住建局加固。' },
    HOARDING,
  ),
  dispute(
    'sfj-xty',
    on('2026-07-10 15:00'),
    { type: 'CloseDispute', summary: '县政府已决定，清单已补列，案卷已移交县城市管理局。' },
    HOARDING,
  ),
  consultation(
    'zj-fgld',
    on('2026-07-10 16:00'),
    { type: 'CloseConsultation', summary: '协商不成，已由县政府决定。', disputeId: seededDispute('S09', 'first', HOARDING) },
    HOARDING,
  ),
];
