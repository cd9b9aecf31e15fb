import type { components } from '../../web/src/api/schema.js';
import { ladderOf } from '../../web/src/features/dispute/ladder.js';

type Dispute = components['schemas']['DisputeDto'];

const day = (date: string): string => `2026-${date}T10:00:00.000+08:00`;
const township = { id: '360724207', name: '五指峰乡人民政府' };
const land = { id: 'sy-zrzy', name: '上犹县自然资源局' };
const government = { id: 'sy-zf', name: '上犹县人民政府' };
const reply = { organ: township, opinion: '不归本乡管', author: '冯例戊', basis: '清单', at: day('04-08') };
const met = (purpose: string, endedAt: string) => ({ purpose, status: 'met', endedAt }) as Dispute['clocks'][number];
const applied: Dispute = {
  disputeId: 'd',
  kindName: '消极争议',
  state: 'applied',
  stateName: '已申请',
  pending: true,
  applicant: land,
  between: [land, township],
  superior: government,
  matter: '占地建房',
  appliedAt: day('03-25'),
  application: { officer: { id: 'o', name: '曾例戊' }, facts: '', claim: '', legalBasis: '', evidence: [] },
  asked: [],
  responses: [],
  awaited: [],
  meetings: [],
  clocks: [],
};
const forwarded: Dispute = {
  ...applied,
  state: 'forwarded',
  asked: [township, government],
  responses: [reply],
  awaited: [government],
  clocks: [met('accept-dispute', day('03-27')), met('forward-dispute', day('03-30'))],
};
const designation = {
  ...{ by: government, from: township, to: land, at: day('04-17') },
  ...{ legalBasis: '', documentNumber: '犹府指〔2026〕1号', direct: false },
};

const shown = (dispute: Dispute): readonly string[] =>
  ladderOf(dispute).map(({ title, state, at }) => `${title} ${state} ${at?.slice(5, 10) ?? '-'}`);

describe('the way of a dispute', () => {
  it('waits for the bureau after the application', () =>
    expect(shown(applied)).toEqual([
      '申请 done 03-25',
      '受理 now -',
      '转送 ahead -',
      '答复 ahead -',
      '协调 ahead -',
      '报请决定 ahead -',
      '指定管辖 ahead -',
      '移交 ahead -',
      '办结 ahead -',
    ]));
  it('takes the days of what the bureau did from the clocks that it met', () =>
    expect(shown(forwarded).slice(0, 3)).toEqual(['申请 done 03-25', '受理 done 03-27', '转送 done 03-30']));
  it('has no day for the replies before the last of them is in', () => {
    expect(shown(forwarded)[3]).toBe('答复 now -');
    expect(shown({ ...forwarded, responses: [reply, reply], awaited: [] })[3]).toBe('答复 done 04-08');
  });
  it('goes on without replies that were missed', () =>
    expect(shown({ ...forwarded, state: 'response-overdue', awaited: [] }).slice(3, 5)).toEqual(['逾期未答复 done -', '协调 now -']));
  it('leaves out what a designation passed over', () =>
    expect(shown({ ...applied, state: 'designated', pending: false, designation })).toEqual([
      '申请 done 03-25',
      '指定管辖 done 04-17',
      '移交 now -',
      '办结 ahead -',
    ]));
  it('begins with the designation where nobody applied', () => {
    const { application, ...direct } = applied;
    expect(application).toBeDefined();
    expect(shown({ ...direct, state: 'designated', pending: false, designation })).toEqual([
      '指定管辖 done 04-17',
      '移交 now -',
      '办结 ahead -',
    ]);
  });
  it('ends with an opinion that all have signed, without a designation', () => {
    const opinion = { text: '', competent: land, signatures: [], missing: [], issuedAt: day('04-12') };
    expect(shown({ ...forwarded, state: 'agreed', pending: false, responses: [reply, reply], awaited: [], opinion }).slice(4)).toEqual([
      '协调 done -',
      '协调一致 done 04-12',
      '办结 now -',
    ]);
  });
  it('stops where it was not taken up', () => {
    const declined = { ground: 'no-dispute', groundName: '不存在争议', reasons: '', route: '', at: day('03-27') };
    expect(shown({ ...applied, state: 'not-accepted', stateName: '不予受理', pending: false, declined, clocks: forwarded.clocks })).toEqual(
      ['申请 done 03-25', '不予受理 ended 03-27'],
    );
  });
});
