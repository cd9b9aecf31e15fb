import { itemCode, organId } from '../../kernel/ids.js';
import {
  type Cast,
  consultation,
  dispute,
  handling,
  handoff,
  on,
  open,
  person,
  record,
  refused,
  registrationOf,
  sendTo,
} from '../script.js';
import { seedId, seededConsultation, seededDispute, seededHandoff } from '../seed-ids.js';
import type { Step, Story } from '../story.js';

const TOWNSHIP = organId('360724207');
const RESOURCES = organId('sy-zrzy');
const AGRICULTURE = organId('sy-nync');
const GOVERNMENT = organId('sy-zf');

/** What the receiver and, later, the township try to send on; both attempts are refused. */
const onward = (who: Cast, by: 'zrzy' | 'wzf', at: ReturnType<typeof on>): Step =>
  handoff(
    `${by}-jbr1`,
    at,
    {
      type: 'DraftHandoff',
      to: AGRICULTURE,
      content: {
        urgency: 'ordinary',
        reason: 'no-jurisdiction',
        explanation: '认为应由县农业农村局处理。',
        legalBasis: '《土地管理法》第七十八条',
        receiverReason: '当事人是农村村民，建的是住宅。',
        officers: [who(`${by}-jbr1`), who(`${by}-jbr2`)],
        contact: { name: '经办人', phone: '0797-0000000' },
        materials: [
          { kind: 'source-material', name: '巡查记录', copies: 1 },
          { kind: 'evidence', name: '现场检查笔录和照片', copies: 2 },
        ],
        goods: [],
      },
    },
    'main',
    `onward by ${by}`,
  );

/**
 * S03 退回争议指定: 五指峰乡 → 自然资源局, which points to 农业农村局; 土地管理法 77 or 78? Talked over, coordinated, designated.
 * That the government names 农业农村局 is an assumption of the training: the facts decide, 村民身份 and use of the house.
 */
export const designation = (who: Cast): Story => {
  const officers = [who('wzf-jbr1'), who('wzf-jbr2')] as const;
  const found = on('2026-03-09 09:30');
  const stop = seedId('S03', 'order to stop');
  return {
    id: 'S03',
    title: '退回争议指定',
    steps: [
      open(
        'wzf-jbr1',
        on('2026-03-09 15:00'),
        registrationOf({
          subject: 'lead',
          title: '赵例丙(虚构)涉嫌占用耕地建房线索',
          cause: '未经批准占用耕地建房',
          township: TOWNSHIP,
          address: '五指峰乡例岭村(虚构)耕地',
          facts: '巡查发现赵例丙(虚构)在耕地上新建三层楼房并用于经营民宿，不能出示批准文件，已当场责令停止建设。',
          item: 'TD-03',
          basis: '《土地管理法》第七十七条或者第七十八条，待确定',
          discoveredAt: found,
          parties: [person('赵例丙(虚构)', '999999197605170070', '五指峰乡例岭村(虚构)2组')],
          officers,
          evidence: [
            record('S03', '现场检查笔录', found, '五指峰乡例岭村(虚构)', '两名执法人员'),
            record('S03', '现场照片', found, '五指峰乡例岭村(虚构)', '两名执法人员', 'audio-visual', 6),
          ],
          measures: [
            {
              measureId: stop,
              kind: 'order-to-stop',
              documentNumber: '犹五停〔2026〕例1号',
              object: '三层楼房的施工（《城乡规划法》第六十五条）',
              from: on('2026-03-09 10:30'),
            },
          ],
        }),
      ),
      ...sendTo(
        {
          township: 'wzf',
          to: RESOURCES,
          officers,
          drafted: on('2026-03-10 09:00'),
          approved: on('2026-03-10 16:00'),
          sent: on('2026-03-11 09:00'),
        },
        {
          reason: 'no-jurisdiction',
          explanation: '非法占用土地由县自然资源局处罚；乡镇已责令停止建设，并继续巡查制止。',
          legalBasis: '《土地管理法》第七十七条',
          materials: [
            { kind: 'source-material', name: '巡查记录', copies: 1 },
            { kind: 'evidence', name: '现场检查笔录和照片', copies: 7 },
          ],
          goods: [],
        },
      ),
      handoff('zrzy-djy', on('2026-03-11 10:30'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
      handoff('wzf-djy', on('2026-03-11 15:00'), { type: 'NotifyPartyOfTransfer', method: '直接送达' }),
      handoff('zrzy-fgld', on('2026-03-13 09:30'), {
        type: 'ObjectToHandoff',
        ground: 'no-functional-jurisdiction',
        reasons: '当事人是农村村民，所建是住宅，应由农业农村部门处罚。',
        legalBasis: '《土地管理法》第七十八条',
        believedCompetent: AGRICULTURE,
      }),
      refused('handoff/no-onward-transfer', onward(who, 'zrzy', on('2026-03-13 10:30'))),
      ...talks,
      ...coordination(who),
      dispute('zf-xld', on('2026-04-17 10:00'), {
        type: 'DesignateJurisdiction',
        to: AGRICULTURE,
        between: [],
        item: itemCode('TD-04'),
        matter: '赵例丙(虚构)占用耕地建房案由县农业农村局管辖，三个工作日内移交（演示假设的结果，实际以村民身份和房屋用途的事实为准）。',
        legalBasis: '《行政处罚法》第二十五条第二款、《土地管理法》第七十八条',
        documentNumber: '犹府指〔2026〕例1号',
        successor: seededHandoff('S03', 'designated'),
      }),
      dispute('nync-fgld', on('2026-04-21 09:30'), {
        type: 'ConfirmExecution',
        goods: [],
        measures: [{ measureId: stop, decision: 'continue', note: '停止建设的监督仍由五指峰乡负责。' }],
        note: '案卷一册，材料齐全。',
      }),
      dispute('sfj-xty', on('2026-04-22 09:00'), { type: 'CloseDispute', summary: '县政府已指定，案卷已移交县农业农村局。' }),
      consultation('zrzy-fgld', on('2026-04-22 15:00'), {
        type: 'CloseConsultation',
        summary: '协商不成，已由县政府指定管辖。',
        disputeId: seededDispute('S03'),
      }),
      handling('nync-fgld', on('2026-04-28 10:00'), { type: 'FileCase', officers: [who('nync-jbr1'), who('nync-jbr2')] }),
      handoff('nync-djy', on('2026-05-06 10:00'), { type: 'FeedBackFiling', content: '已于4月28日立案。' }, 'main', 'designated'),
      handoff('wzf-fgld', on('2026-05-06 16:00'), { type: 'CloseSenderCase', reason: '县农业农村局已立案。' }, 'main', 'designated'),
      ...outcome(who),
    ],
  };
};

/** Beyond the scenario, so that the dispute can be taught to its end: what became of it is an assumption of the training. */
const outcome = (who: Cast): readonly Step[] => [
  handling('nync-fgld', on('2026-06-08 09:00'), { type: 'AssignLegalReview', reviewer: who('nync-shr') }),
  handling('nync-shr', on('2026-06-15 16:00'), { type: 'PassLegalReview', opinion: '管辖由县政府指定，程序合法，适用依据正确。' }),
  handling('nync-zz', on('2026-06-18 10:00'), {
    type: 'ConcludeCase',
    result: 'penalty',
    penalties: ['other'],
    decisionNumber: '犹农罚〔2026〕例3号',
    summary: '依照《土地管理法》第七十八条责令退还非法占用的土地、限期拆除新建的房屋(演示)。',
  }),
  handling('nync-djy', on('2026-06-22 15:00'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }),
  handoff('nync-djy', on('2026-06-23 10:00'), { type: 'FeedBackResult', content: '已于6月18日作出决定。' }, 'main', 'designated'),
  handling('nync-fgld', on('2026-07-02 10:00'), { type: 'CloseCase', reason: '决定已执行，结果已反馈。' }),
];

/** 03-13 to 03-24: three organs at the table, and no agreement. */
const talks: readonly Step[] = [
  consultation('zrzy-fgld', on('2026-03-13 15:00'), {
    type: 'RequestConsultation',
    kind: 'jurisdiction',
    to: [TOWNSHIP, AGRICULTURE],
    question: '该案适用《土地管理法》第七十七条还是第七十八条，由谁管辖？',
    facts: '当事人户籍在本村，房屋三层，部分用于经营民宿，占用耕地。',
    legalBasis: '《行政处罚法》第二十五条',
    urgency: 'ordinary',
    handoffId: seededHandoff('S03'),
  }),
  consultation('wzf-djy', on('2026-03-16 09:00'), { type: 'AcknowledgeConsultation' }),
  consultation('nync-djy', on('2026-03-16 10:00'), { type: 'AcknowledgeConsultation' }),
  consultation('wzf-fgld', on('2026-03-17 10:00'), {
    type: 'AnswerConsultation',
    position: {
      opinion: '乡镇没有土地违法的处罚权，只负责制止。房屋用于经营，按占用耕地移送自然资源局并无不当。',
      author: '冯例戊',
      basis: '《土地管理法》第七十七条、《城乡规划法》第六十五条',
      competent: RESOURCES,
    },
  }),
  consultation('nync-fgld', on('2026-03-17 15:00'), {
    type: 'AnswerConsultation',
    position: {
      opinion: '房屋实际是民宿，不是村民住宅，不适用第七十八条，不属本局管辖。',
      author: '田例戊',
      basis: '《土地管理法》第七十七条',
      competent: RESOURCES,
    },
  }),
  consultation('zrzy-fgld', on('2026-03-18 17:00'), {
    type: 'HoldMeeting',
    heldAt: on('2026-03-18 14:30'),
    attendees: [
      { organ: RESOURCES, names: ['曾例戊', '曾样甲'] },
      { organ: TOWNSHIP, names: ['冯例戊', '冯样甲'] },
      { organ: AGRICULTURE, names: ['田例戊', '田样甲'] },
    ],
    minutes: '三方对现场和户籍事实没有争议；对房屋是住宅还是经营用房意见不一，约定3月24日前再核实用途，乡镇继续制止施工。',
  }),
  consultation('zrzy-fgld', on('2026-03-24 16:00'), {
    type: 'DeclareFailed',
    views: [
      { organ: RESOURCES, view: '村民建住宅，适用第七十八条，由农业农村局管辖。' },
      { organ: TOWNSHIP, view: '占用耕地并用于经营，由自然资源局管辖。' },
      { organ: AGRICULTURE, view: '经营用房不是住宅，由自然资源局管辖。' },
    ],
  }),
];

/** 03-25 to 04-15: the justice bureau coordinates and drafts; it neither decides nor lets anybody move the case. */
const coordination = (who: Cast): readonly Step[] => [
  dispute('zrzy-fgld', on('2026-03-25 10:00'), {
    type: 'ApplyForCoordination',
    kind: 'both-decline',
    respondents: [AGRICULTURE, TOWNSHIP],
    matter: '赵例丙(虚构)占用耕地建房由谁管辖',
    facts: '村民在本村耕地上建三层楼房，部分用于经营民宿；3月24日协商不成。',
    claim: '请求确定由县农业农村局管辖。',
    legalBasis: '《行政处罚法》第二十五条、《土地管理法》第七十八条、《行政执法监督条例》第十三条',
    evidence: ['移送材料一份', '3月18日协商会议记录', '各方意见', '户籍证明'],
    consultationId: seededConsultation('S03'),
  }),
  refused('handoff/dispute-pending', onward(who, 'wzf', on('2026-03-26 09:30'))),
  dispute('sfj-xty', on('2026-03-27 10:00'), { type: 'AcceptApplication' }),
  dispute('sfj-xty', on('2026-03-30 09:00'), { type: 'ForwardDispute' }),
  dispute('wzf-fgld', on('2026-04-09 10:00'), {
    type: 'RespondToDispute',
    position: {
      opinion: '乡镇已履行制止职责，处罚权在县级部门，请尽快确定。',
      author: '冯例戊',
      basis: '《城乡规划法》第六十五条',
    },
  }),
  dispute('nync-fgld', on('2026-04-09 15:00'), {
    type: 'RespondToDispute',
    position: {
      opinion: '坚持经营用房不是住宅的意见。',
      author: '田例戊',
      basis: '《土地管理法》第七十七条',
      competent: RESOURCES,
    },
  }),
  dispute('sfj-xty', on('2026-04-14 16:00'), {
    type: 'HoldCoordination',
    heldAt: on('2026-04-14 09:30'),
    attendees: [
      { organ: RESOURCES, names: ['曾例戊'] },
      { organ: AGRICULTURE, names: ['田例戊'] },
      { organ: TOWNSHIP, names: ['冯例戊'] },
    ],
    experts: [],
    minutes: '各方陈述意见并核对户籍和用途材料，没有达成一致。',
  }),
  dispute('sfj-xty', on('2026-04-14 17:00'), {
    type: 'EscalateDispute',
    to: GOVERNMENT,
    draft: '当事人是本村村民，房屋以居住为主，拟指定县农业农村局依照《土地管理法》第七十八条办理。',
    proposed: AGRICULTURE,
  }),
  refused(
    'dispute/bureau-cannot-designate',
    dispute('sfj-xty', on('2026-04-15 09:00'), {
      type: 'DesignateJurisdiction',
      to: AGRICULTURE,
      between: [],
      matter: '由司法局直接指定',
      legalBasis: '《行政执法监督条例》第十三条',
      documentNumber: '犹司〔2026〕例1号',
      successor: seededHandoff('S03', 'designated by the bureau'),
    }),
  ),
];
