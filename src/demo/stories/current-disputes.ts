import { organId } from '../../kernel/ids.js';
import { type Instant } from '../../kernel/time.js';
import { type Cast, consultation, dispute, handoff } from '../script.js';
import { seededConsultation, seededHandoff } from '../seed-ids.js';
import type { Step, Story } from '../story.js';
import { daysBefore, landLead, sending } from './current-cases.js';

const TOWNSHIP = organId('360724103');
const RESOURCES = organId('sy-zrzy');
const AGRICULTURE = organId('sy-nync');
const BASIS = '《行政处罚法》第二十五条';
const VILLAGER = '当事人是农村村民，堆放的是自建住宅用料，应由农业农村部门处理。';
const LAND = '占用的是农用地，没有批准文件，由自然资源部门处理。';

/** Sent, signed for and objected to `days` before today, with the talk about it begun the same day. */
const objected = (who: Cast, id: string, days: number, place: string, now: Instant): readonly Step[] => [
  landLead(who, id, days + 2, place, now),
  ...sending(who, days + 1, now),
  handoff('zrzy-djy', daysBefore(now, days + 1, 15), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
  handoff('zrzy-fgld', daysBefore(now, days, 9), {
    type: 'ObjectToHandoff',
    ground: 'no-functional-jurisdiction',
    reasons: VILLAGER,
    legalBasis: '《土地管理法》第七十八条',
    believedCompetent: AGRICULTURE,
  }),
  consultation('zrzy-fgld', daysBefore(now, days, 10), {
    type: 'RequestConsultation',
    kind: 'jurisdiction',
    to: [TOWNSHIP, AGRICULTURE],
    question: '堆放建筑材料占用农用地，由谁管辖？',
    facts: '现场堆放砖石和钢筋，占地约两百平方米，没有批准文件。',
    legalBasis: BASIS,
    urgency: 'ordinary',
    handoffId: seededHandoff(id),
  }),
];

const failed = (days: number, now: Instant): Step =>
  consultation('zrzy-fgld', daysBefore(now, days, 16), {
    type: 'DeclareFailed',
    views: [
      { organ: RESOURCES, view: VILLAGER },
      { organ: TOWNSHIP, view: LAND },
      { organ: AGRICULTURE, view: '尚未建房，不适用第七十八条，由自然资源局处理。' },
    ],
  });

const applied = (id: string, days: number, now: Instant): Step =>
  dispute('zrzy-fgld', daysBefore(now, days, 9), {
    type: 'ApplyForCoordination',
    kind: 'both-decline',
    respondents: [AGRICULTURE, TOWNSHIP],
    matter: '农用地堆放建筑材料由谁管辖',
    facts: '村民在农用地堆放建筑材料；移送后提出异议，协商不成。',
    claim: '请求确定由县农业农村局管辖。',
    legalBasis: `${BASIS}、《行政执法监督条例》第十三条`,
    evidence: ['移送材料一份', '各方意见', '现场照片'],
    consultationId: seededConsultation(id),
  });

const settled = (days: number, now: Instant): readonly Step[] => [
  dispute('sfj-xty', daysBefore(now, days + 13, 9), { type: 'AcceptApplication' }),
  dispute('sfj-xty', daysBefore(now, days + 12, 9), { type: 'ForwardDispute' }),
  dispute('yq-fgld', daysBefore(now, days + 6, 10), {
    type: 'RespondToDispute',
    position: { opinion: LAND, author: '郑例戊', basis: '《土地管理法》第七十七条', competent: RESOURCES },
  }),
  dispute('nync-fgld', daysBefore(now, days + 6, 15), {
    type: 'RespondToDispute',
    position: { opinion: '尚未建房，不适用第七十八条。', author: '田例戊', basis: '《土地管理法》第七十八条', competent: RESOURCES },
  }),
  dispute('sfj-xty', daysBefore(now, days + 2, 16), {
    type: 'EscalateDispute',
    to: organId('sy-zf'),
    draft: '现场没有住宅，占用的是农用地，拟指定县自然资源局依照《土地管理法》第七十七条办理。',
    proposed: RESOURCES,
  }),
];

/** What waits today for the justice bureau, for the government and for an organ that was asked. */
export const currentDisputes = (who: Cast, now: Instant): readonly Story[] => [
  { id: 'D4', title: '争议待受理', steps: [...objected(who, 'D4', 10, '例湾', now), failed(3, now), applied('D4', 1, now)] },
  {
    id: 'D5',
    title: '争议待县政府决定',
    steps: [...objected(who, 'D5', 20, '例岗', now), failed(16, now), applied('D5', 15, now), ...settled(0, now)],
  },
  {
    id: 'D6',
    title: '专业认定待答复',
    steps: [
      landLead(who, 'D6', 2, '例山', now),
      consultation('yq-fgld', daysBefore(now, 1, 9), {
        type: 'RequestConsultation',
        kind: 'professional',
        to: [organId('sy-ly')],
        question: '堆放场地是否属于林地？',
        facts: '场地边缘有成片杉木，疑似占用林地。',
        legalBasis: '《行政处罚法》第二十六条',
        urgency: 'ordinary',
      }),
    ],
  },
];
