import { itemCode, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import type { PowerHolding, PowerItem } from './catalogue.js';
import { findCompetence } from './find-competence.js';

const [yingqian, ziyang] = ['360724103', '360724208'];
const names: Readonly<Record<string, string>> = {
  [yingqian]: '营前镇人民政府',
  [ziyang]: '紫阳乡人民政府',
  'sy-sl': '水利局',
  'sy-cg': '城市管理局',
  'sy-zrzy': '自然资源局',
  'sy-nync': '农业农村局',
  'sy-zsb': '征收办',
};
const organs = { nameOf: (id: string) => names[id] ?? id, exists: (id: string) => id !== 'sy-zsb' };

const item: PowerItem = {
  code: itemCode('CG-01'),
  name: '占道经营',
  domain: '城市管理',
  sectorRule: 'HUR',
  legalBasis: '某办法第一条',
  example: false,
  verified: true,
  validFrom: localDate('2020-01-01'),
};
const holding = (organ: string, over: Partial<PowerHolding> = {}): PowerHolding => ({
  item: item.code,
  organ: organId(organ),
  listClass: 'basic',
  powerSource: 'statutory',
  basis: '县级权责清单',
  example: false,
  validFrom: localDate('2020-01-01'),
  ...(organ.startsWith('3607') ? { place: organ } : {}),
  ...over,
});
const finding = (holdings: readonly PowerHolding[], over: { place?: string; asOf?: string; item?: Partial<PowerItem> } = {}) =>
  findCompetence({
    item: { ...item, ...over.item },
    place: over.place ?? ziyang,
    placeName: '某乡',
    asOf: localDate(over.asOf ?? '2026-06-08'),
    holdings,
    organs,
  });

describe('who is competent', () => {
  it('is the department when no township list names the item', () => {
    const found = finding([holding('sy-cg')]);
    expect(found).toMatchObject({
      proposed: 'sy-cg',
      sectorRule: 'HUR',
      assisting: [],
      holders: [{ organ: 'sy-cg', organName: '城市管理局' }],
    });
    expect(found.sentence).toBe(
      '2026-06-08 在某乡发生的“占道经营”（CG-01）：由城市管理局办理（基本履职，法定，县级权责清单）。法律依据：某办法第一条。',
    );
  });

  it('is the township alone where the power was conferred on it', () => {
    const rows = [holding('sy-cg'), holding(ziyang, { powerSource: 'conferred', validFrom: localDate('2022-04-01') })];
    expect(finding(rows)).toMatchObject({
      proposed: ziyang,
      holders: [{ organ: ziyang }],
      sentence: expect.stringContaining('第二十四条'),
    });
    expect(finding(rows, { place: yingqian })).toMatchObject({ proposed: 'sy-cg', holders: [{ organ: 'sy-cg' }] });
    expect(finding(rows, { asOf: '2022-03-31' })).toMatchObject({ proposed: 'sy-cg' });
  });

  it('under entrustment is the entrusting department, and giving back is not a handoff', () => {
    const found = finding([holding('sy-cg'), holding(ziyang, { powerSource: 'entrusted', entrustedBy: organId('sy-cg') })]);
    expect(found.proposed).toBe('sy-cg');
    expect(found.holders.map(({ organ, entrustedBy }) => [organ, entrustedBy])).toEqual([
      [ziyang, 'sy-cg'],
      ['sy-cg', undefined],
    ]);
    expect(found.sentence).toContain('内部退回，不是移送');
    expect(found.sentence).not.toContain('最先立案');
  });

  it('is the department that stations its people in the township', () => {
    const found = finding([holding('sy-cg', { powerSource: 'stationed', place: ziyang })]);
    expect(found).toMatchObject({ proposed: 'sy-cg', sentence: expect.stringContaining('派驻人员') });
  });

  it('is the lead department where the township only assists', () => {
    const assisting = holding(ziyang, { listClass: 'assist', counterpart: organId('sy-cg') });
    for (const rows of [[assisting], [holding('sy-cg'), assisting]]) {
      expect(finding(rows)).toMatchObject({
        proposed: 'sy-cg',
        assisting: [{ organ: ziyang }],
        sentence: expect.stringContaining('不得把全案移送给它'),
      });
    }
    expect(finding([assisting]).holders).toEqual([]);
  });

  it('is the department again from the day the item was recalled', () => {
    const rows = [
      holding('sy-cg'),
      holding(ziyang, { powerSource: 'conferred', validTo: localDate('2026-06-30') }),
      holding(ziyang, { listClass: 'recalled', counterpart: organId('sy-cg'), validFrom: localDate('2026-07-01') }),
    ];
    expect(finding(rows, { asOf: '2026-06-30' }).proposed).toBe(ziyang);
    expect(finding(rows, { asOf: '2026-07-01' })).toMatchObject({
      proposed: 'sy-cg',
      sentence: expect.stringContaining('自 2026-07-01 起已由上级部门收回'),
    });
  });

  it('is whoever files first where two departments hold the item', () => {
    const found = finding([holding('sy-zrzy'), holding('sy-nync')]);
    expect(found.holders).toHaveLength(2);
    expect(found.sentence).toContain('由最先立案的机关管辖（《行政处罚法》第二十五条）');
  });

  it('is nobody when no list names one', () => {
    const found = finding([]);
    expect(found.proposed).toBeUndefined();
    expect(found.sentence).toContain('清单空白');
  });

  it('is never an abolished organ', () => {
    const found = finding([holding('sy-zsb')]);
    expect(found).toMatchObject({ holders: [], sentence: expect.stringContaining('征收办当日已不存在') });
    expect(found.proposed).toBeUndefined();
    expect(finding([holding(ziyang, { listClass: 'assist', counterpart: organId('sy-zsb') })]).proposed).toBeUndefined();
  });

  it('does not depend on the order of the rows', () => {
    const rows = [holding('sy-zrzy'), holding('sy-nync'), holding('sy-cg', { validFrom: localDate('2019-01-01') })];
    expect(finding(rows.toReversed())).toEqual(finding(rows));
    expect(finding(rows).proposed).toBe('sy-cg');
  });
});

describe('the legal basis on the day', () => {
  const ended = { basisInForceTo: localDate('2026-08-14'), basisNote: '由《生态环境法典》取代，条款待核实' };
  it('is quoted without a warning on its last day', () =>
    expect(finding([holding('sy-cg')], { asOf: '2026-08-14', item: ended }).sentence).not.toContain('注意'));
  it('is warned of from the next day', () => {
    const { sentence } = finding([holding('sy-cg')], { asOf: '2026-08-15', item: ended });
    expect(sentence).toContain('当日已经失效');
    expect(sentence).toContain('由《生态环境法典》取代');
  });
  it('is warned of before it begins', () => {
    expect(finding([holding('sy-cg')], { item: { basisInForceFrom: localDate('2027-01-01') } }).sentence).toContain('当日尚未生效');
  });
});

describe('what was not checked', () => {
  it('says so for an example', () =>
    expect(finding([holding('sy-cg')], { item: { example: true, verified: false } }).sentence).toContain('示例事项'));
  it('says so for an example row of a real item', () =>
    expect(finding([holding('sy-cg', { example: true })]).sentence).toContain('清单归属为示例'));
});
