import { caseId, itemCode, organId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { type Cast, handling, handoff, on, open, person, record, refused, registrationOf, sendTo, whistle } from '../script.js';
import { seedId, seededHandoff } from '../seed-ids.js';
import type { Step, Story } from '../story.js';

const TOWNSHIP = organId('360724101');
const WATER = organId('sy-sl');
const ECOLOGY = organId('sy-sthj');
const AGRICULTURE = organId('sy-nync');
const DISPATCH_CENTRE = organId('sy-sj');
const PLACE = '陡水镇例湾(虚构)库区';

const objection = (to: typeof DISPATCH_CENTRE, at: Instant): Step =>
  whistle('sthj-fgld', at, {
    type: 'ObjectToCall',
    to,
    grounds: '停靠点生活垃圾属于城市管理部门职责，本局只负责船舶排污。',
    legalBasis: '部门职责规定',
    believes: organId('sy-cg'),
  });

const report = (username: string, people: readonly string[], at: string): Step =>
  whistle(username, on(at), { type: 'ReportIn', people, arrivedAt: on(at) });

const handled = (username: string, at: string, findings: string, measures: string): Step =>
  whistle(username, on(at), { type: 'HandleOnSite', people: ['现场执法人员二名'], handledAt: on(at), findings, measures, finished: true });

const rated = (username: string, of: typeof WATER, points: readonly [number, number, number], reasons: string): Step => {
  const [first, second, cooperation] = points;
  return whistle(username, on('2026-07-17 10:00'), {
    type: 'RateWhistle',
    of,
    points: of === TOWNSHIP ? { accuracy: first, clarity: second, cooperation } : { promptness: first, effect: second, cooperation },
    reasons,
  });
};

/** The lead that was found on the spot: a file of its own, which goes to whom the lists name. */
const fishingGear = (who: Cast): readonly Step[] => {
  const officers = [who('dsu-jbr1'), who('dsu-jbr2')] as const;
  const found = on('2026-07-08 10:30');
  return [
    open(
      'dsu-jbr1',
      on('2026-07-08 15:00'),
      registrationOf({
        subject: 'lead',
        title: '秦样庚(虚构)涉嫌电鱼线索',
        cause: '使用电鱼方法捕捞',
        township: TOWNSHIP,
        address: PLACE,
        facts: '在秦样庚(虚构)船上发现电鱼器具一套和电捕的鱼，船主承认当日用其捕鱼。',
        item: 'NY-03',
        discoveredAt: found,
        parties: [person('秦样庚(虚构)', '999999198807070019', '陡水镇例村(虚构)3组')],
        officers,
        evidence: [record('S08', '现场检查笔录', found, PLACE, '两名执法人员')],
      }),
    ),
    ...sendTo(
      {
        township: 'dsu',
        to: AGRICULTURE,
        officers,
        drafted: on('2026-07-08 16:00'),
        approved: on('2026-07-09 09:00'),
        sent: on('2026-07-09 10:00'),
      },
      {
        reason: 'no-jurisdiction',
        explanation: '电鱼由县农业农村局查处，乡镇为配合履职。',
        legalBasis: '《渔业法》第三十八条',
        materials: [
          { kind: 'source-material', name: '吹哨登记和会商记录', copies: 1 },
          { kind: 'evidence', name: '电鱼器具和渔获照片', copies: 1 },
          { kind: 'records', name: '现场检查笔录', copies: 1 },
        ],
        goods: [],
      },
    ),
    whistle('dsu-jbr1', on('2026-07-09 10:30'), {
      type: 'LinkWhistle',
      target: { caseId: caseId(seedId('S08', 'main')), kind: 'handoff', id: seededHandoff('S08') },
      note: '会商中发现电鱼器具，作为单独线索移送。',
    }),
    handoff('nync-djy', on('2026-07-09 15:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 3 }),
    handoff('nync-fgld', on('2026-07-10 16:00'), { type: 'AcceptHandoff', goods: [], measures: [] }),
    handoff('dsu-fgld', on('2026-07-13 15:00'), { type: 'CloseSenderCase', reason: '县农业农村局已接收。' }),
    handling('nync-fgld', on('2026-07-14 15:00'), { type: 'FileCase', officers: [who('nync-jbr1'), who('nync-jbr2')] }),
    handoff('nync-djy', on('2026-07-15 09:00'), { type: 'FeedBackFiling', content: '已于7月14日立案。' }),
    handling('nync-zz', on('2026-08-03 10:00'), {
      type: 'ConcludeCase',
      result: 'penalty',
      penalties: ['confiscate-goods', 'fine'],
      fineFen: 100_000,
      decisionNumber: '犹农罚〔2026〕例8号',
      summary: '没收电鱼器具，罚款1000元(演示)。',
    }),
    handoff('nync-djy', on('2026-08-05 10:00'), { type: 'FeedBackResult', content: '没收电鱼器具，罚款1000元。' }),
    handling('nync-djy', on('2026-08-06 10:00'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }),
    handling('nync-fgld', on('2026-08-10 10:00'), { type: 'CloseCase', reason: '已执行并反馈。' }),
  ];
};

/** S08 吹哨报到: polluting boats on the reservoir; three departments, an objection that may not hop, ratings from both sides. */
export const boatsOnTheReservoir = (who: Cast): Story => ({
  id: 'S08',
  title: '吹哨报到',
  steps: [
    whistle('dsu-jbr1', on('2026-07-06 09:00'), {
      type: 'DraftWhistle',
      content: {
        title: '陡水湖例湾(虚构)船舶排污、弃置垃圾、非法捕捞',
        facts: '网格员反映例湾(虚构)停靠的数条船向库区排放油污、丢弃垃圾，有的船上有电鱼的迹象。',
        beyond: '涉及水利、生态环境、农业农村三个部门的职权，镇里没有执法船和检测设备。',
        source: 'grid',
        address: '例湾(虚构)库区',
        items: [itemCode('SL-02'), itemCode('HJ-07'), itemCode('NY-03')],
        urgency: 'ordinary',
        complexity: 'complex',
        contact: { name: '林样甲', phone: '0797-0000000' },
        calls: [
          { organ: WATER, asks: '查处库区管理范围内弃置垃圾的行为，组织清理。' },
          { organ: ECOLOGY, asks: '检测水质，查处船舶排污。' },
          { organ: AGRICULTURE, asks: '检查船上渔具，查处非法捕捞。' },
        ],
      },
    }),
    whistle('dsu-zz', on('2026-07-06 09:30'), { type: 'ReviewWhistle', opinion: '超出本镇职权，同意吹哨。' }),
    whistle('dsu-zz', on('2026-07-06 11:00'), { type: 'BlowWhistle', opinion: '同意吹哨。' }),
    report('sl-jbr1', ['彭样甲', '彭样乙'], '2026-07-07 09:00'),
    report('sthj-jbr1', ['曹样甲', '曹样乙'], '2026-07-07 09:20'),
    report('nync-jbr1', ['田样甲', '田样乙'], '2026-07-07 09:40'),
    handled('nync-jbr1', '2026-07-07 11:00', '两条船上有电鱼器具和地笼。', '当场制止，登记船主，建议作为线索另行移送。'),
    whistle('dsu-fgld', on('2026-07-08 11:30'), {
      type: 'HoldMeeting',
      heldAt: on('2026-07-08 09:30'),
      attendees: [
        { organ: TOWNSHIP, names: ['林例戊'] },
        { organ: WATER, names: ['彭样甲'] },
        { organ: ECOLOGY, names: ['曹样甲'] },
        { organ: AGRICULTURE, names: ['田样甲'] },
      ],
      minutes: '水利局牵头清理库区；生态环境局检测水质；船上发现的电鱼器具作为单独线索，由镇里移送农业农村局。',
    }),
    whistle('dsu-fgld', on('2026-07-08 11:40'), { type: 'NameLead', lead: WATER, reasons: '以库区清理为主。' }),
    ...fishingGear(who),
    refused('whistle/objection-to-third-organ', objection(organId('sy-cg'), on('2026-07-10 09:50'))),
    objection(DISPATCH_CENTRE, on('2026-07-10 10:00')),
    whistle('sj-pdy', on('2026-07-13 10:00'), {
      type: 'DecideObjection',
      of: ECOLOGY,
      upheld: false,
      reasons: '派单要求的是检测水质和查处船舶排污，属于生态环境部门职责；停靠点生活垃圾未派给该局。',
    }),
    handled('sthj-jbr1', '2026-07-14 09:30', '一处水面油污，水质轻微超标。', '布设吸油毡，责令船主限期加装收集装置。'),
    handled('sl-jbr1', '2026-07-14 16:00', '岸线垃圾约五方。', '组织清运，设置警示牌。'),
    whistle('dsu-fgld', on('2026-07-15 10:00'), {
      type: 'CloseWhistle',
      results: [
        { organ: WATER, result: 'solved', note: '库区垃圾已清理。' },
        { organ: ECOLOGY, result: 'solved', note: '油污已清除，船主已整改。' },
        { organ: AGRICULTURE, result: 'handed-over', note: '电鱼线索已移送并反馈。' },
      ],
      summary: '三个部门均已到场处置，问题解决。',
    }),
    rated('dsu-cbfzr', WATER, [5, 5, 5], '牵头得力，清理彻底。'),
    rated('dsu-cbfzr', ECOLOGY, [4, 4, 3], '检测及时；对派单有不同意见，复核后继续办理。'),
    rated('dsu-cbfzr', AGRICULTURE, [5, 4, 5], '当场制止，配合移送线索。'),
    rated('sl-fgld', TOWNSHIP, [5, 4, 5], '部门叫得准，现场有人引导。'),
    rated('sthj-fgld', TOWNSHIP, [4, 4, 4], '希望吹哨时把各部门的要求写得更细。'),
    rated('nync-fgld', TOWNSHIP, [5, 5, 5], '线索材料齐全。'),
  ],
});
