import { itemCode, organId } from '../../kernel/ids.js';
import { type Instant, localDate } from '../../kernel/time.js';
import { type Cast, handling, on, order } from '../script.js';
import { fileFromOrder } from '../seed-ids.js';
import type { Step, StepOf, Story } from '../story.js';
import { daysBefore } from './current-cases.js';

type Received = Extract<StepOf<'order'>['input'], { type: 'ReceiveOrder' }>;

const FIRST = '12345-202608-0117';
const SECOND = '12345-202608-0121';
const OBJECTED = '12369-202608-0009';
const WATER = organId('sy-sl');
const FORESTRY = organId('sy-ly');
const YINGQIAN = organId('360724103');

const receive = (
  at: Instant,
  receivedAt: Instant,
  number: string,
  content: Pick<Received, 'channelCode' | 'matter' | 'complainant'> & { readonly township: string; readonly address: string },
): Step => {
  const { township, address, ...rest } = content;
  return order('sj-pdy', at, number, {
    type: 'ReceiveOrder',
    number,
    receivedAt,
    place: { township, address },
    urgency: 'ordinary',
    entry: 'desk',
    ...rest,
  });
};
const caller = (name: string, phone: string, named = false): Received['complainant'] => ({ kind: 'known', name, phone, named });

/** A complaint that becomes a case file and comes back as an answer, with a second caller; and a dispatch that was objected to. */
export const complaints = (who: Cast): Story => ({
  id: 'S-ORDERS',
  title: '接诉即办',
  steps: [
    receive(on('2026-08-10 09:05'), on('2026-08-10 08:40'), FIRST, {
      channelCode: '12345',
      matter: '有人连续几个晚上在例河挖砂，机器很吵，河岸也塌了一段',
      complainant: caller('万样甲(虚构)', '0797-0000001'),
      township: '360724103',
      address: '营前镇例河例桥下(虚构)',
    }),
    receive(on('2026-08-10 10:10'), on('2026-08-10 09:50'), SECOND, {
      channelCode: '12345',
      matter: '例河例桥下夜里有人挖砂，机器很吵',
      complainant: caller('万样乙(虚构)', '0797-0000002'),
      township: '360724103',
      address: '营前镇例河例桥下(虚构)',
    }),
    order('sj-pdy', on('2026-08-10 10:15'), SECOND, { type: 'Merge', into: FIRST, reason: '同一河段、同一时段的同一事项' }),
    order('sj-pdy', on('2026-08-10 10:20'), FIRST, { type: 'DispatchOrder', to: WATER, cooperating: [YINGQIAN], item: itemCode('SL-01') }),
    order('sl-jbr1', on('2026-08-10 16:00'), FIRST, {
      type: 'OpenCase',
      content: {
        subject: 'lead',
        title: '例桥下涉嫌未经批准采砂线索(虚构)',
        cause: '未经批准在河道管理范围内采砂',
        item: itemCode('SL-01'),
        occurredFrom: localDate('2026-08-09'),
        facts: '群众反映夜间采砂。当日到现场核查，河段有挖掘痕迹。',
        officers: [who('sl-jbr1'), who('sl-jbr2')],
        parties: [],
        duplicateReason: '演示案卷，各自独立。',
      },
    }),
    order('yq-jbr1', on('2026-08-11 09:00'), FIRST, {
      type: 'ReportCooperation',
      result: '已走访沿河住户，夜间作业的是例堤应急加固，未见运砂车辆外出',
    }),
    handling(
      'sl-fgld',
      on('2026-08-13 11:00'),
      { type: 'DeclineFiling', reasons: '系经批准的应急加固取土，不是采砂。' },
      fileFromOrder(FIRST),
    ),
    order('sl-jbr1', on('2026-08-13 15:00'), FIRST, {
      type: 'AnswerOrder',
      text: '经现场核查，夜间作业是经批准的堤防应急加固，不属于采砂，不予立案。已要求施工方二十二时后停止作业，塌岸处一并修复。',
      toldBy: 'phone',
    }),
    order('sj-pdy', on('2026-08-17 10:00'), FIRST, {
      type: 'CallBack',
      responded: true,
      resolved: true,
      satisfied: true,
      note: '夜间已不再施工',
      again: false,
    }),
    order('sj-pdy', on('2026-08-17 10:05'), FIRST, { type: 'CloseOrder', summary: '已答复两位来电人并回访' }),

    receive(on('2026-08-18 09:20'), on('2026-08-18 09:00'), OBJECTED, {
      channelCode: '12369',
      matter: '后山有人偷砍杉木，已砍倒一片',
      complainant: { kind: 'anonymous' },
      township: '360724103',
      address: '营前镇例村后山(虚构)',
    }),
    order('sj-pdy', on('2026-08-18 09:40'), OBJECTED, {
      type: 'DispatchOrder',
      to: YINGQIAN,
      cooperating: [],
      item: itemCode('LY-03'),
      reason: '请发生地先到现场',
    }),
    order('yq-fgld', on('2026-08-18 15:00'), OBJECTED, {
      type: 'ObjectToDispatch',
      ground: 'not-our-duty',
      reasons: '滥伐林木的查处不在本乡镇清单内，现场已先行制止',
      legalBasis: '《森林法》第七十六条',
      believedCompetent: FORESTRY,
    }),
    order('sj-pdfh', on('2026-08-19 09:00'), OBJECTED, {
      type: 'ReviewObjection',
      upheld: true,
      opinion: '属林业部门职责，改派县林业局',
      to: FORESTRY,
    }),
    order('ly-jbr1', on('2026-08-24 10:00'), OBJECTED, {
      type: 'AnswerOrder',
      text: '已到现场核查，砍伐人持有采伐许可证，超出许可范围的部分已责令停止并立案调查。',
      toldBy: 'message',
    }),
  ],
});

/** What the desk has to do today: an order to be dispatched, a petition to be answered, and a complaint with the clocks of the market rules. */
export const currentComplaints = (now: Instant): readonly Story[] => [
  {
    id: 'D-ORDER-1',
    title: '今日待派单',
    steps: [
      receive(daysBefore(now, 0, 8), daysBefore(now, 0, 8), 'WG-0031', {
        channelCode: 'wangge',
        matter: '村口池塘边堆了很多装修垃圾和生活垃圾，没有人清运',
        complainant: { kind: 'anonymous' },
        township: '360724103',
        address: '营前镇例村村口(虚构)',
      }),
    ],
  },
  {
    id: 'D-ORDER-2',
    title: '信访待答复',
    steps: [
      receive(daysBefore(now, 6, 9), daysBefore(now, 6, 8), 'XF-0012', {
        channelCode: 'xinfang',
        matter: '反映村民未经批准占用耕地建住宅，要求查处',
        complainant: caller('万样丙(虚构)', '0797-0000003'),
        township: '360724103',
        address: '营前镇例村(虚构)',
      }),
      order('sj-pdy', daysBefore(now, 5, 9), 'XF-0012', {
        type: 'DispatchOrder',
        to: YINGQIAN,
        cooperating: [],
        item: itemCode('TD-04'),
        reason: '事项发生地先行核查',
      }),
    ],
  },
  {
    id: 'D-ORDER-3',
    title: '市场监管举报待答复',
    steps: [
      receive(daysBefore(now, 3, 9), daysBefore(now, 3, 8), '12315-0456', {
        channelCode: '12315',
        matter: '例街超市出售过期食品，有小票',
        complainant: caller('万样丁(虚构)', '0797-0000004', true),
        township: '360724100',
        address: '东山镇例街(虚构)',
      }),
      order('sj-pdy', daysBefore(now, 2, 9), '12315-0456', {
        type: 'DispatchOrder',
        to: organId('sy-scjg'),
        cooperating: [],
        item: itemCode('SC-06'),
        reason: '市场监管投诉举报',
      }),
      order('scjg-jbr1', daysBefore(now, 1, 9), '12315-0456', { type: 'DecideAcceptance', accepted: true }),
    ],
  },
];
