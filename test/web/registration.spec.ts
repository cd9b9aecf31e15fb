import { lookAlikeQuestions } from '../../web/src/features/registration/look-alike-questions.js';
import { proposedOfficers, standingOf } from '../../web/src/features/registration/officer-standing.js';
import { type RegistrationForm, bodyOf, newForm, proposedTitle } from '../../web/src/features/registration/registration-form.js';
import { placedFaults } from '../../web/src/features/registration/server-faults.js';

const NOW = '2026-09-01T09:30:00.000+08:00';
const CASE = '3f0c9a52-5f5c-4c8e-9a44-0d8f6b7a1e10';
const fresh = newForm({ officerId: 'o', organId: '360724103' }, NOW);
const filled: RegistrationForm = {
  ...fresh,
  address: ' 三组河边 ',
  facts: '采砂',
  item: 'SL-01',
  cause: '未经批准采砂',
  officers: ['a', 'b'],
};

describe('a registration form', () => {
  it('begins in the township of the officer, now, on patrol', () =>
    expect(fresh).toMatchObject({
      township: '360724103',
      discoveredAt: NOW,
      occurredFrom: '2026-09-01',
      source: 'patrol',
      subject: 'lead',
    }));
  it('proposes no place to an officer of a department', () =>
    expect(newForm({ officerId: 'o', organId: 'sy-sl' }, NOW)).not.toHaveProperty('township'));

  it('leaves out what was not filled in', () => {
    const body = bodyOf({ ...filled, sourceNumber: '  ', parties: [{ kind: 'person' }] }, CASE);
    expect(body).toMatchObject({ caseId: CASE, address: '三组河边', parties: [] });
    expect(body).not.toHaveProperty('sourceNumber');
  });

  it('does not send what a party had before its kind was changed', () => {
    const parties = [{ kind: 'person' as const, name: '李样乙', tradeName: '示例砂场', uscc: '92999999MA0TEX001L', phone: '0797-0000000' }];
    expect(bodyOf({ ...filled, parties }, CASE).parties).toEqual([{ kind: 'person', name: '李样乙', phone: '0797-0000000' }]);
  });

  it('names the file after the party and the cause', () => {
    expect(bodyOf({ ...filled, parties: [{ kind: 'person', name: '李样乙' }] }, CASE).title).toBe('李样乙涉嫌未经批准采砂线索');
    expect(
      proposedTitle({
        subject: 'case',
        cause: '采砂',
        parties: [{ kind: 'sole-trader', tradeName: '示例砂场', name: '李样乙' }, { name: '二' }],
      }),
    ).toBe('示例砂场等涉嫌采砂案');
    expect(bodyOf({ ...filled, title: '另起的名称' }, CASE).title).toBe('另起的名称');
  });
});

describe('the question for files that look alike', () => {
  it('waits for item and place', () => expect(lookAlikeQuestions(fresh)).toEqual([]));
  it('asks for the matter alone while no party has a code', () =>
    expect(lookAlikeQuestions(filled)).toEqual([
      { item: 'SL-01', township: '360724103', discoveredOn: '2026-09-01', address: ' 三组河边 ' },
    ]));
  it('asks once for each party with a code that can be right', () => {
    const parties = [
      { kind: 'person' as const, idNumber: '999999199002150029' },
      { kind: 'person' as const, idNumber: '999999199002150020' },
      { kind: 'organisation' as const, uscc: '92999999MA0TEX001L' },
    ];
    expect(lookAlikeQuestions({ ...filled, parties })).toMatchObject([{ idNumber: '999999199002150029' }, { uscc: '92999999MA0TEX001L' }]);
  });
});

describe('the officers who may be named', () => {
  const certificate = { number: '例执1', validFrom: '2023-01-01', validTo: '2026-01-31' };
  const officer = (id: string, extra: object = {}) => ({
    id,
    name: id,
    organId: '360724103',
    roles: ['case-officer' as const],
    auxiliary: false,
    certificate,
    ...extra,
  });

  it('takes a certificate on its last day and not on the next', () => {
    expect(standingOf(officer('a'), '2026-01-31').may).toBe(true);
    expect(standingOf(officer('a'), '2026-02-01')).toEqual({ may: false, why: '执法证 例执1 已于 2026-01-31 到期' });
  });
  it('refuses auxiliary staff and those without a certificate, and says why', () => {
    expect(standingOf(officer('a', { auxiliary: true }), '2026-01-01').why).toContain('辅助人员');
    expect(standingOf({ auxiliary: false }, '2026-01-01').why).toBe('没有执法证');
  });
  it('proposes the pair of the last time, and never one who may not', () => {
    const all = [officer('me'), officer('partner'), officer('expired', { certificate: { ...certificate, validTo: '2025-12-31' } })];
    expect(proposedOfficers(all, '2026-01-01', 'me', ['me', 'partner'])).toEqual(['me', 'partner']);
    expect(proposedOfficers(all, '2026-01-01', 'me', ['me', 'expired'])).toEqual(['me']);
    expect(proposedOfficers(all, '2026-01-01', 'me', ['partner', 'expired'])).toEqual(['me']);
  });
});

describe('a refusal of the server', () => {
  it('is placed at the step and field of each error', () =>
    expect(
      placedFaults({
        type: 'request/invalid',
        errors: [
          { field: 'parties.0.idNumber', message: 'x' },
          { field: 'goods.1.unit', message: 'y' },
        ],
      }),
    ).toEqual([
      { step: 'parties', field: ['parties', 0, 'idNumber'], message: 'x' },
      { step: 'materials', field: ['goods', 1, 'unit'], message: 'y' },
    ]));
  it('of a rule is placed where it can be mended', () => {
    expect(placedFaults({ type: 'case/discovered-in-future', title: 't' })).toEqual([
      { step: 'source', field: ['discoveredAt'], message: 't' },
    ]);
    expect(placedFaults({ type: 'officers/certificate-expired', title: 't' })).toMatchObject([{ step: 'officers' }]);
    expect(placedFaults({ type: 'case/organ-cannot-open', title: 't' })).toEqual([]);
  });
});
