import { itemCode, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
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
import { seededConsultation, seededDispute, seededHandoff } from '../seed-ids.js';
import type { Step, Story } from '../story.js';

const TOWNSHIP = organId('360724105');
const FORESTRY = organId('sy-ly');
const PLOT = '寺下镇例坑村(虚构)坡地';

/**
 * S05 协商不成: 寺下镇 ↔ 林业局. Whether the plot is forest land decides whose matter it is: the township registers what it
 * may punish itself (CG-06, 赋权 is an assumption of the training) and hands over once it is agreed that it is forest land.
 */
export const failedConsultation = (who: Cast): Story => {
  const officers = [who('six-jbr1'), who('six-jbr2')] as const;
  const found = on('2026-04-27 08:40');
  return {
    id: 'S05',
    title: '协商不成',
    steps: [
      open(
        'six-jbr1',
        on('2026-04-27 09:30'),
        registrationOf({
          subject: 'lead',
          title: '吴试癸(虚构)挖除林木平整坡地线索',
          cause: '挖除林木、平整坡地',
          township: TOWNSHIP,
          address: PLOT,
          facts: '巡查发现吴试癸(虚构)挖除坡地上的林木并平整土地堆放石料。当事人称所挖是绿化苗木；地块是否林地待认定。',
          item: 'CG-06',
          discoveredAt: found,
          parties: [person('吴试癸(虚构)', '999999198711220080', '寺下镇例坑村(虚构)4组')],
          officers,
          evidence: [
            record('S05', '现场检查笔录', found, PLOT, '两名执法人员'),
            record('S05', '现场照片', found, PLOT, '两名执法人员', 'audio-visual', 5),
          ],
        }),
      ),
      ...professionalOpinion,
      ...talks,
      ...coordination,
      handling('six-jbr1', on('2026-06-09 17:00'), {
        type: 'DoubtCompetence',
        reason: '协调意见书确认该地块是林地，由县林业局办理。',
      }),
      ...sendTo(
        {
          township: 'six',
          to: FORESTRY,
          officers,
          drafted: on('2026-06-10 09:00'),
          approved: on('2026-06-10 15:00'),
          sent: on('2026-06-11 09:00'),
        },
        {
          reason: 'no-jurisdiction',
          explanation: '经协调一致，该地块是林地，由县林业局办理。',
          legalBasis: '《行政处罚法》第二十五条、《森林法》第七十三条',
          materials: [
            { kind: 'source-material', name: '巡查记录、《行政执法争议协调意见书》', copies: 2 },
            { kind: 'evidence', name: '现场检查笔录、照片和专家意见', copies: 4 },
          ],
          goods: [],
        },
      ),
      handoff('ly-djy', on('2026-06-11 10:30'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
      handoff('six-djy', on('2026-06-11 15:00'), { type: 'NotifyPartyOfTransfer', method: '直接送达' }),
      handoff('ly-fgld', on('2026-06-12 10:00'), { type: 'AcceptHandoff', goods: [], measures: [] }),
      handoff('six-fgld', on('2026-06-12 16:00'), { type: 'CloseSenderCase', reason: '县林业局已接收。' }),
      consultation(
        'six-fgld',
        on('2026-06-12 16:30'),
        {
          type: 'CloseConsultation',
          summary: '协商不成，经协调一致后移送。',
          handoffId: seededHandoff('S05'),
          disputeId: seededDispute('S05'),
        },
        'main',
        'jurisdiction',
      ),
      dispute('sfj-xty', on('2026-06-15 09:00'), { type: 'CloseDispute', summary: '协调意见书已执行，县林业局已接收。' }),
    ],
  };
};

/** 04-27 to 05-14: an expert answer of the organ that helps, later once; the organ that asked answers for the act. */
const professionalOpinion: readonly Step[] = [
  consultation('six-fgld', on('2026-04-27 11:00'), {
    type: 'RequestConsultation',
    kind: 'professional',
    to: [FORESTRY],
    question: '该地块是否林地，涉及林木多少立方米？',
    facts: '坡地约1.2亩，林木已被挖除，现场留有树蔸。',
    legalBasis: '《行政处罚法》第二十六条',
    urgency: 'ordinary',
  }),
  consultation('ly-djy', on('2026-04-27 15:00'), { type: 'AcknowledgeConsultation' }),
  consultation('ly-fgld', on('2026-05-07 10:00'), {
    type: 'ExtendConsultation',
    reasons: '需要调取林地档案并到现场测量，五一假期未能完成。',
    replyBy: localDate('2026-05-13'),
  }),
  refused(
    'consultation/extension-once',
    consultation('ly-fgld', on('2026-05-12 16:00'), {
      type: 'ExtendConsultation',
      reasons: '档案仍未调齐。',
      replyBy: localDate('2026-05-20'),
    }),
  ),
  consultation('ly-fgld', on('2026-05-13 16:00'), {
    type: 'AnswerConsultation',
    position: {
      opinion: '所挖是庭院绿化苗木，约3立方米；该地块不在林地档案内，不是林地，不属本局管辖。',
      author: '肖例戊',
      basis: '《森林法》、林地档案',
    },
  }),
  consultation('six-fgld', on('2026-05-14 09:00'), { type: 'CloseConsultation', summary: '收到认定意见；镇政府不同意，另行协商管辖。' }),
];

/** 05-14 to 05-25: the other kind of consultation, about whose matter it is. */
const talks: readonly Step[] = [
  consultation(
    'six-fgld',
    on('2026-05-14 10:00'),
    {
      type: 'RequestConsultation',
      kind: 'jurisdiction',
      to: [FORESTRY],
      question: '该地块是林地还是绿化用地，由谁管辖？',
      facts: '林业局认定不是林地；镇政府核对林权证登记的四至，认为地块在登记范围内。',
      legalBasis: '《行政处罚法》第二十五条、《森林法》第七十三条',
      urgency: 'ordinary',
    },
    'main',
    'jurisdiction',
  ),
  consultation('ly-djy', on('2026-05-15 09:00'), { type: 'AcknowledgeConsultation' }, 'main', 'jurisdiction'),
  handling('six-jbr1', on('2026-05-22 12:00'), {
    type: 'AddEvidence',
    evidence: [record('S05', '共同勘验照片', on('2026-05-22 10:00'), PLOT, '镇政府、县林业局工作人员', 'audio-visual', 8)],
  }),
  consultation(
    'six-fgld',
    on('2026-05-22 16:00'),
    {
      type: 'HoldMeeting',
      heldAt: on('2026-05-22 09:30'),
      attendees: [
        { organ: TOWNSHIP, names: ['郭例戊', '郭样甲'] },
        { organ: FORESTRY, names: ['肖例戊', '肖样甲'] },
      ],
      minutes: '共同到现场勘验并拍照，双方对地块位置没有争议，对地类认定不一致。',
    },
    'main',
    'jurisdiction',
  ),
  consultation(
    'six-fgld',
    on('2026-05-25 16:00'),
    {
      type: 'DeclareFailed',
      views: [
        { organ: TOWNSHIP, view: '地块在林权登记范围内，是林地，由县林业局管辖。' },
        { organ: FORESTRY, view: '地块是绿化用地，由镇政府管辖。' },
      ],
    },
    'main',
    'jurisdiction',
  ),
];

/** 05-26 to 06-09: an expert settles the fact, and both sign. */
const coordination: readonly Step[] = [
  dispute('six-fgld', on('2026-05-26 10:00'), {
    type: 'ApplyForCoordination',
    kind: 'both-decline',
    respondents: [FORESTRY],
    matter: '吴试癸(虚构)挖除林木一事由谁管辖',
    facts: '地块是否林地认定不一；5月25日协商不成。',
    claim: '请求确认该地块是林地，由县林业局管辖。',
    legalBasis: '《行政处罚法》第二十五条、《行政执法监督条例》第十三条、《森林法》第七十三条',
    evidence: ['专业认定意见', '5月22日协商会议记录和勘验照片', '林权证复印件'],
    consultationId: seededConsultation('S05', 'jurisdiction'),
  }),
  dispute('sfj-xty', on('2026-05-27 10:00'), { type: 'AcceptApplication' }),
  dispute('sfj-xty', on('2026-05-28 09:00'), { type: 'ForwardDispute' }),
  dispute('ly-fgld', on('2026-06-03 10:00'), {
    type: 'RespondToDispute',
    position: {
      opinion: '林地档案没有该地块；如有专家意见证明在林权登记范围内，本局可以办理。',
      author: '肖例戊',
      basis: '《森林法》第七十三条',
    },
  }),
  dispute('sfj-xty', on('2026-06-09 11:30'), {
    type: 'HoldCoordination',
    heldAt: on('2026-06-09 09:00'),
    attendees: [
      { organ: TOWNSHIP, names: ['郭例戊'] },
      { organ: FORESTRY, names: ['肖例戊'] },
    ],
    experts: ['钟例壬(虚构，林业调查规划工程师)'],
    minutes: '专家比对林权登记和影像，认为该地块是林地。双方同意由县林业局办理。',
  }),
  handling('six-jbr1', on('2026-06-09 13:30'), {
    type: 'AddEvidence',
    evidence: [record('S05', '地类专家意见', on('2026-06-09 11:00'), '县司法局', '专家', 'expert-opinion')],
  }),
  dispute('sfj-xty', on('2026-06-09 14:00'), {
    type: 'DraftOpinion',
    opinion: '该地块是林地，由县林业局依照《森林法》第七十三条办理，镇政府配合。',
    competent: FORESTRY,
    item: itemCode('LY-01'),
  }),
  dispute('ly-fgld', on('2026-06-09 15:00'), { type: 'SignOpinion' }),
  refused('dispute/not-signed-by-all', dispute('sfj-xty', on('2026-06-09 15:10'), { type: 'IssueOpinion' })),
  dispute('six-fgld', on('2026-06-09 15:30'), { type: 'SignOpinion' }),
  dispute('sfj-xty', on('2026-06-09 16:30'), { type: 'IssueOpinion' }),
];
