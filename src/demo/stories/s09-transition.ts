import { itemCode, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { type Cast, change, handling, handoff, on, open, person, record, refused, registrationOf, sendTo } from '../script.js';
import type { Step, Story } from '../story.js';
import { decided, notInTheTable, rowAdded } from './s09-list-gap.js';

const TOWNSHIP = organId('360724100');
const EXPROPRIATION = organId('sy-zsb');
const RESOURCES = organId('sy-zrzy');
const HOUSING = organId('sy-zj');
const URBAN = organId('sy-cg');
const WASTE = 'waste';

/** The application of the organ that is to be abolished; without the third row it is refused. */
const abolition = (at: ReturnType<typeof on>, key: string, complete: boolean): Step => {
  const rows = [
    { item: itemCode('TD-08'), to: RESOURCES },
    { item: itemCode('CG-04'), to: URBAN },
    { item: itemCode('ZJ-03'), to: HOUSING },
  ];
  return change(
    'zsb-zz',
    at,
    {
      type: 'ApplyForChange',
      terms: {
        content: {
          kind: 'organ-abolished',
          organ: EXPROPRIATION,
          rows: complete ? rows : rows.slice(0, 2),
          generalSuccessor: HOUSING,
          transitionUntil: localDate('2026-06-20'),
        },
        basis: '犹编〔2026〕例1号(虚构)机构改革方案',
        reasons: '征收办撤销：征地补偿由自然资源局、拆除垃圾由城市管理局、房屋安全由住房和城乡建设局承接，其他由住房和城乡建设局概括承接。',
        effectiveFrom: localDate('2026-03-20'),
        example: true,
      },
    },
    key,
  );
};

/**
 * S09 过渡期: 征收办 is abolished on 2026-03-20, with three months' transition, and its powers are split in three. A case that it
 * had filed goes on in the name of the successor; a new one goes by the table; a third stands in no table, and the government
 * adds the row. Everything in it is fictional, the instrument too; the procedure of the list is that of 襄城县 2021.
 */
export const transition = (who: Cast): Story => ({
  id: 'S09',
  title: '机关撤销与过渡期',
  steps: [...inHand(who), ...split, ...goesOn(who), ...byTheTable(who), ...notInTheTable(who), ...rowAdded, ...decided],
});

/** 03-09 to 03-11: what 征收办 has in hand when it is abolished. */
const inHand = (who: Cast): readonly Step[] => {
  const found = on('2026-03-09 09:00');
  const officers = [who('zsb-jbr1'), who('zsb-jbr2')] as const;
  return [
    open(
      'zsb-jbr1',
      on('2026-03-09 15:00'),
      registrationOf({
        subject: 'case',
        title: '陈试己(虚构)涉嫌违规领取征地补偿案',
        cause: '违规领取征地补偿',
        township: TOWNSHIP,
        address: '东山镇例塘村(虚构)3组',
        facts: '核对补偿台账发现陈试己(虚构)就同一地块两次申报青苗补偿并领取。',
        item: 'TD-08',
        discoveredAt: found,
        parties: [person('陈试己(虚构)', '999999198204110060', '东山镇例塘村(虚构)3组')],
        officers,
        evidence: [record('S09', '补偿台账和领款凭证', found, '征收办(虚构)档案室', '两名执法人员', 'documentary')],
      }),
    ),
    handling('zsb-fgld', on('2026-03-11 09:30'), { type: 'FileCase', officers }),
  ];
};

/** 03-05 to 03-20: applied for, agreed to, reviewed twice, approved; a table that forgets an item gets no further. */
const split: readonly Step[] = [
  refused('catalogue/split-item-without-holder', abolition(on('2026-03-05 10:00'), 'incomplete', false)),
  abolition(on('2026-03-05 15:00'), 'split', true),
  change('zf-xld', on('2026-03-09 10:00'), { type: 'ConsentToChange', opinion: '同意按机构改革方案研究调整。' }, 'split'),
  change(
    'bb-qdgly',
    on('2026-03-12 10:00'),
    { type: 'ReviewChange', opinion: '拆分表与机构改革方案一致，三个事项都有承接机关。' },
    'split',
  ),
  change(
    'sfj-jdy',
    on('2026-03-13 10:00'),
    { type: 'ReviewChange', opinion: '合法性审核通过；在办案件由承接机关以自己的名义继续办理。' },
    'split',
  ),
  change(
    'zf-xld',
    on('2026-03-18 10:00'),
    { type: 'ApproveChange', documentNumber: '犹府字〔2026〕例9号', publication: '犹府告〔2026〕例3号' },
    'split',
  ),
];

/** 03-27 to 05-12: the same case, the same number, the same 90 days, in the name of the successor. */
const goesOn = (who: Cast): readonly Step[] => [
  handling('zrzy-fgld', on('2026-03-27 09:00'), {
    type: 'ReplaceOfficers',
    officers: [who('zrzy-jbr1'), who('zrzy-jbr2')],
    reason: '征收办撤销，本案由本局承接，更换办案人员。',
  }),
  handling('zrzy-fgld', on('2026-04-20 09:00'), { type: 'AssignLegalReview', reviewer: who('zrzy-shr') }),
  handling('zrzy-shr', on('2026-04-24 16:00'), { type: 'PassLegalReview', opinion: '承接关系清楚，期限连续计算，同意。' }),
  handling('zrzy-zz', on('2026-05-12 10:00'), {
    type: 'ConcludeCase',
    result: 'no-penalty',
    penalties: [],
    summary: '当事人已主动退回重复领取的补偿，违法行为轻微并及时改正，不予处罚(演示)。',
  }),
];

/** 04-07 to 04-17: a new lead goes by the table from the first day. */
const byTheTable = (who: Cast): readonly Step[] => {
  const found = on('2026-04-07 09:00');
  const officers = [who('dsh-jbr1'), who('dsh-jbr2')] as const;
  return [
    open(
      'dsh-jbr1',
      on('2026-04-07 15:00'),
      registrationOf({
        subject: 'lead',
        title: '例河边(虚构)倾倒拆除建筑垃圾线索',
        cause: '倾倒拆除建筑垃圾',
        township: TOWNSHIP,
        address: '东山镇例河边(虚构)空地',
        facts: '巡查发现车辆把房屋拆除产生的建筑垃圾倾倒在河边空地，约三车。',
        item: 'CG-04',
        discoveredAt: found,
        parties: [person('吕样庚(虚构)', '999999198907230095', '东山镇例桥社区(虚构)8号')],
        officers,
        evidence: [record('S09', '现场检查笔录', found, '例河边(虚构)空地', '两名执法人员')],
      }),
      WASTE,
    ),
    ...sendTo(
      {
        township: 'dsh',
        to: URBAN,
        officers,
        drafted: on('2026-04-08 09:00'),
        approved: on('2026-04-08 16:00'),
        sent: on('2026-04-09 09:00'),
        file: WASTE,
      },
      {
        reason: 'no-jurisdiction',
        explanation: '征收办撤销后，拆除垃圾由县城市管理局承接。',
        legalBasis: '犹府字〔2026〕例9号(虚构)职权拆分表',
        materials: [
          { kind: 'source-material', name: '巡查记录', copies: 1 },
          { kind: 'evidence', name: '现场检查笔录和照片', copies: 3 },
        ],
        goods: [],
      },
    ),
    handoff('cg-djy', on('2026-04-09 10:30'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, WASTE),
    handoff('cg-fgld', on('2026-04-10 10:00'), { type: 'AcceptHandoff', goods: [], measures: [] }, WASTE),
    handling('cg-fgld', on('2026-04-17 10:00'), { type: 'FileCase', officers: [who('cg-jbr1'), who('cg-jbr2')] }, WASTE),
  ];
};
