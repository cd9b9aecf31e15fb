import type { CaseEvent, Party } from '../../../case-file/index.js';
import { forestry } from '../../../../test/support/case-fixtures.js';
import { FACTS, historyOf } from '../../../../test/support/dispute-history.js';
import { anonymous } from './anonymous.js';
import { precedentRows } from './precedent.row.js';

const parties: readonly Party[] = [
  {
    kind: 'person',
    partyId: 'p1',
    name: '王样丁(虚构)',
    idNumber: '999999197808200030',
    phone: '13900000000',
    address: '营前镇例村(虚构)9组',
  },
  { kind: 'organisation', partyId: 'p2', name: '例河砂石有限公司', uscc: '92999999MA0TEX001L', representative: '赵样戊' },
  { kind: 'sole-trader', partyId: 'p3', tradeName: '样记砂场', name: '钱样己' },
];
const rowsOf = (...facts: readonly CaseEvent[]) => {
  const { file, events } = historyOf(...facts);
  const [event] = events.slice(-1);
  return event === undefined ? [] : precedentRows({ file, events, event });
};

describe('a precedent', () => {
  it('is made by a decision alone', () => {
    expect(rowsOf(FACTS.opened(), FACTS.applied(), FACTS.accepted)).toEqual([]);
    expect(rowsOf(FACTS.opened(), FACTS.applied(), FACTS.withdrawn)).toEqual([]);
    expect(rowsOf(FACTS.opened(), FACTS.applied(), FACTS.opinion('属林地'))).toEqual([]);
    expect(rowsOf(FACTS.opened(), FACTS.applied(), FACTS.opinion('属林地'), FACTS.issued)).toEqual([
      expect.objectContaining({ outcome: 'agreed', decision: '属林地', competent: forestry }),
    ]);
  });

  it('cites the versions that decided it, in order', () => {
    const [row] = rowsOf(FACTS.opened(), FACTS.applied(), FACTS.opinion('初稿'), FACTS.opinion('属林地'), FACTS.issued, FACTS.closed);
    expect(row?.cites.map(({ version, event }) => [version, event.type])).toEqual([
      [4, 'CoordinationOpinionDrafted'],
      [5, 'CoordinationOpinionIssued'],
    ]);
  });

  it('is made by talks that ended in agreement, not by terms that were only proposed', () => {
    const talks = [FACTS.opened(), FACTS.requested, FACTS.proposed];
    expect(rowsOf(...talks)).toEqual([]);
    expect(rowsOf(...talks, FACTS.agreed)).toEqual([
      expect.objectContaining({
        source: 'consultation',
        outcome: 'consultation-agreed',
        matter: '由谁管辖',
        decision: '由林业局办理',
        competent: forestry,
        cites: [expect.objectContaining({ version: 3 }), expect.objectContaining({ version: 4 })],
      }),
    ]);
  });

  it('names nobody who ever was a party, however they were written', () => {
    const { events } = historyOf(FACTS.opened(parties));
    const unnamed = anonymous(events);
    expect(unnamed('王样丁(虚构)、王样丁与例河砂石有限公司（赵样戊，92999999MA0TEX001L）、样记砂场的钱样己')).toBe(
      '当事人、当事人与当事人（当事人，当事人）、当事人的当事人',
    );
    expect(unnamed('999999197808200030，13900000000，营前镇例村(虚构)9组')).not.toMatch(/97808|0000000|例村/u);
    expect(JSON.stringify(rowsOf(FACTS.opened(parties), FACTS.applied({ matter: '钱样己采砂' }), FACTS.declined))).not.toContain('钱样己');
  });
});
