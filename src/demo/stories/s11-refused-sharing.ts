import { localDate } from '../../kernel/time.js';
import { on, reading, refused, share } from '../script.js';
import { seedId } from '../seed-ids.js';
import type { Story } from '../story.js';

const ITEM = 'ZRZY-BDC';
const PARCELS = ['AH-2026-0017', 'AH-2026-0018', 'AH-2026-0019'];
const PURPOSE = '查明三个地块的权利人和登记用途，核实是否擅自改变用途';

/** S11 不予共享: 安和乡 asks the real-estate register; privacy is a reason to give less, not to give nothing. */
export const refusedSharing = (): Story => {
  const correctionId = seedId('S11', 'correction');
  return {
    id: 'S11',
    title: '信息共享申请被拒绝',
    steps: [
      share('ah-jbr1', on('2026-03-23 09:00'), {
        type: 'DraftInfoRequest',
        asked: {
          scope: {
            kind: 'catalogue',
            item: ITEM,
            fields: ['parcel', 'holder', 'id-number', 'phone', 'use'],
            records: { by: 'village', values: ['安和乡例村(虚构)1组', '安和乡例村(虚构)2组'] },
          },
          basis: '《土地管理法》第七十七条，《政务数据共享条例》第二十条',
          scenario: '例村(虚构)擅自将设施农用地改作他用的核查',
          purpose: PURPOSE,
          mode: 'view',
          until: localDate('2026-12-31'),
        },
      }),
      share('ah-sjfzr', on('2026-03-23 10:00'), { type: 'SignInfoRequest' }),
      share('zrzy-sjfzr', on('2026-03-25 10:00'), {
        type: 'NoticeSupplement',
        missing: ['范围过大：请由全村权利人缩小到涉案地块，并删去与核查无关的字段'],
      }),
      share('ah-sjfzr', on('2026-03-26 10:00'), {
        type: 'SupplementInfoRequest',
        scope: {
          kind: 'catalogue',
          item: ITEM,
          fields: ['parcel', 'holder', 'id-number', 'phone', 'use'],
          records: { by: 'parcel', values: PARCELS },
        },
        note: '缩小到三个涉案地块。',
      }),
      share('zrzy-sjfzr', on('2026-04-07 09:00'), { type: 'RequestExtension', reasons: '登记系统迁移，核对权利人需要时间。' }),
      share('sj-sjfzr', on('2026-04-07 15:00'), { type: 'ConsentToExtension', reasons: '同意延长十个工作日，请告知需求部门。' }),
      refused(
        'share/refusal-without-legal-ground',
        share('zrzy-sjfzr', on('2026-04-17 10:00'), {
          type: 'RefuseInfoRequest',
          ground: { instrument: 'none', title: '', article: '' },
          reasons: '涉及个人隐私。',
        }),
      ),
      share('zrzy-sjfzr', on('2026-04-17 15:00'), {
        type: 'RefuseInfoRequest',
        ground: { instrument: 'law', title: '《中华人民共和国民法典》', article: '第一千零三十二条' },
        reasons: '涉及个人隐私。',
      }),
      share('ah-sjfzr', on('2026-04-20 09:00'), {
        type: 'RecordNegotiation',
        content: '安和乡认为该条没有规定不能向其他政府部门共享，自然资源局坚持不提供。',
        agreed: false,
      }),
      share('ah-sjfzr', on('2026-04-20 15:00'), {
        type: 'RaiseDispute',
        matter: '引用的条款没有明确规定不能共享，可以减少字段而不应当拒绝。',
      }),
      share('sj-sjfzr', on('2026-05-11 10:00'), {
        type: 'CoordinateDispute',
        outcome: 'share',
        opinion: '该条没有规定不得共享，属于有条件共享类；按最小必要只提供权利人和宗地号。',
        documentNumber: '犹数协〔2026〕例1号',
      }),
      share('zrzy-sjfzr', on('2026-05-12 10:00'), {
        type: 'GrantInfoRequest',
        grant: {
          fields: [
            { field: 'parcel', masked: false },
            { field: 'holder', masked: false },
          ],
          documents: [],
          records: { by: 'parcel', values: PARCELS },
          until: localDate('2026-12-31'),
          conditions: '只提供权利人姓名和宗地号，仅用于本次核查，不得提供给第三方。',
        },
      }),
      share('zrzy-sjfzr', on('2026-05-20 10:00'), { type: 'DeliverInfo' }),
      reading('ah-jbr1', on('2026-05-20 16:00'), '核对三个地块的权利人'),
      share('ah-jbr1', on('2026-05-21 09:00'), {
        type: 'RequestCorrection',
        correctionId,
        record: 'bdc-003',
        field: 'parcel',
        problem: '现场界桩上的宗地号是 AH-2026-0119，与登记不一致。',
      }),
      share('zrzy-jbr1', on('2026-06-02 10:00'), {
        type: 'AnswerCorrection',
        correctionId,
        value: 'AH-2026-0119',
        explanation: '核对原始登记材料，宗地号录入有误，已更正。',
      }),
      reading('ah-jbr1', on('2026-06-03 09:00'), '按更正后的宗地号制作询问笔录'),
    ],
  };
};
