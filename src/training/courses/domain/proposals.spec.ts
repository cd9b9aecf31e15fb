import { type ClockId, clockId } from '../../../kernel/ids.js';
import type { DueDate } from '../../../kernel/due-date.js';
import { localDate } from '../../../kernel/time.js';
import type { CaseEvent, ClockChange } from '../../../case-file/index.js';
import { HANDOFF, at, duesFrom, water } from '../../../../test/support/case-fixtures.js';
import { FACTS } from '../../../../test/support/dispute-history.js';
import { type ProposalWords, proposedPoints } from './proposals.js';

const words: ProposalWords = {
  organ: (id) => (id === water ? '水利局' : '营前镇'),
  clock: () => '答复',
  article: (rule) => `〔${rule}〕`,
  cites: () => ['APL-25'],
  sentence: ({ type }) => type,
};
const ANSWER: ClockId = clockId('answer', HANDOFF);
const due = (also: Partial<DueDate> = {}): DueDate => {
  const found = duesFrom(at('2026-04-02T10:00'), at('2026-04-08T23:59')).answer;
  if (found === undefined) throw new Error('no clock');
  return { ...found, rule: 'XS-1', ...also };
};
const started = (of: DueDate): ClockChange => ({ change: 'started', clock: ANSWER, purpose: 'answer', organ: water, due: of });
const withClocks = (event: CaseEvent, ...clocks: readonly ClockChange[]): CaseEvent =>
  ({ type: event.type, data: { ...event.data, clocks } }) as CaseEvent;
const kinds = (history: readonly CaseEvent[]) => proposedPoints(history, words).map(({ after, question }) => [after, question.kind]);

describe('proposing decision points', () => {
  it('asks for the receiver before a handoff is drafted', () =>
    expect(
      proposedPoints(
        [FACTS.opened(), { ...FACTS.drafted, data: { ...FACTS.drafted.data, occurredAt: at('2026-04-01T11:00') } } as CaseEvent],
        words,
      ),
    ).toEqual([expect.objectContaining({ after: 1, question: { kind: 'choose-receiver' } })]));

  it('asks the organ that decided what to do and why, before it decided, and says nothing of what it did', () => {
    const proposals = proposedPoints([FACTS.opened(), FACTS.sent, FACTS.objected], words);
    expect(proposals.map(({ after, question }) => [after, question])).toEqual([
      [2, { kind: 'write-reasons', rules: ['APL-25'] }],
      [2, { kind: 'choose-command', organ: water }],
    ]);
    expect(proposals.every(({ prompt }) => !/HandoffObjected|异议/u.test(prompt))).toBe(true);
    expect(proposals[0]?.explanation).toBe('依据：〔APL-25〕。');
  });

  it('asks nothing between two events that were written in one go', () => {
    const together = { ...FACTS.objected, data: { ...FACTS.objected.data, occurredAt: at('2026-04-03T10:00') } } as CaseEvent;
    const before = { ...FACTS.requested };
    expect(kinds([FACTS.opened(), before, together]).filter(([after]) => after === 2)).toEqual([]);
  });

  it('prefers clocks with a holiday, a pause or two readings', () => {
    const holiday = due({
      derivation: [{ from: localDate('2026-04-04'), to: localDate('2026-04-06'), days: 3, counted: false, reason: '清明节' }],
    });
    const plain = withClocks(FACTS.opened(), { ...started(due()), clock: clockId('receipt', HANDOFF) });
    expect(kinds([plain, withClocks(FACTS.sent, started(holiday))])).toEqual([[2, 'name-deadline']]);
    expect(kinds([plain, withClocks(FACTS.sent, started(due()))])).toEqual([
      [1, 'name-deadline'],
      [2, 'name-deadline'],
    ]);
  });

  it('asks for the fault where a duty was done late, with its rule', () => {
    const history = [
      FACTS.opened(),
      withClocks(FACTS.sent, started(due())),
      withClocks(FACTS.objected, { change: 'met', clock: ANSWER, at: at('2026-04-09T10:00'), late: true }),
    ];
    const [fault] = proposedPoints(history, words).filter(({ question }) => question.kind === 'find-fault');
    expect(fault).toMatchObject({ after: 3, question: { faults: [{ version: 3, rule: 'XS-1' }] } });
    expect(fault?.prompt).not.toMatch(/逾期/u);
  });

  it('asks for another fault when the record shows it, and names the step that is at fault', () => {
    const supplied = withClocks({
      type: 'SupplementProvided',
      data: { ...FACTS.objected.data, provided: ['照片'] },
    } as unknown as CaseEvent);
    const asked = {
      type: 'SupplementRequested',
      data: { ...FACTS.objected.data, missing: ['照片'], reason: '缺' },
    } as unknown as CaseEvent;
    const [fault] = proposedPoints([FACTS.opened(), FACTS.drafted, FACTS.sent, asked, supplied], words).filter(
      ({ question }) => question.kind === 'find-fault',
    );
    expect(fault).toMatchObject({
      after: 5,
      question: { faults: [{ version: 3, rule: 'SY-PACKAGE', explanation: '移送时材料不齐：照片。依据：〔SY-PACKAGE〕。' }] },
    });
    expect(fault?.prompt).not.toMatch(/照片|材料/u);
  });

  it('proposes nothing for a history in which nobody decided', () => expect(proposedPoints([FACTS.opened()], words)).toEqual([]));
  it('does not ask who opened the file', () => expect(kinds([FACTS.opened(), FACTS.sent])).toEqual([]));
});
