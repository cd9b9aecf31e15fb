import { localDate } from '../../../kernel/time.js';
import { type FaultFacts, gradeFault } from './grade-fault.js';
import { gradeReasons } from './grade-reasons.js';

const cite = (rule: string) => `《${rule}》`;
const listed = [{ version: 4, rule: 'APL-42', explanation: '只有一名执法人员。' }];
const late = { version: 6, rule: 'FC-3', clock: { name: '签收', rule: 'FC-3', lastDay: localDate('2026-03-05'), late: true } };
const grade = (answer: FaultFacts['answer'], also: Partial<FaultFacts> = {}) =>
  gradeFault({ listed, found: [late], answer, ...also }, 4, cite);

describe('finding a fault', () => {
  it('is right with step and rule', () =>
    expect(grade({ version: 4, rule: 'APL-42' })).toMatchObject({
      outcome: 'right',
      points: 4,
      event: 4,
      reasons: ['第 4 步有程序瑕疵：只有一名执法人员；依据《APL-42》。'],
    }));
  it('is half right with the step alone, or another rule', () => {
    expect(grade({ version: 4 })).toMatchObject({ outcome: 'partly', points: 2, rules: ['APL-42'] });
    expect(grade({ version: 4, rule: 'APL-58' })).toMatchObject({ outcome: 'partly' });
    expect(grade({ version: 6 })).toMatchObject({ outcome: 'partly', rules: ['FC-3'] });
  });
  it('is lawful for a clock kept late, although nobody listed it', () =>
    expect(grade({ version: 6, rule: 'FC-3' })).toMatchObject({ outcome: 'lawful', points: 4, event: 6, rules: ['FC-3'] }));
  const short = { version: 3, shownAt: 5, rule: 'FC-2', explanation: '移送时材料不齐：照片。' };
  it('is lawful for a fault that the record shows, at its step and at the one that shows it', () => {
    for (const version of [3, 5])
      expect(grade({ version, rule: 'FC-2', judged: true }, { found: [short] })).toMatchObject({
        outcome: 'lawful',
        points: 4,
        event: 3,
        reasons: ['讲师没有列出这一处，但规则认定：移送时材料不齐：照片；依据《FC-2》。'],
      });
    expect(grade({ version: 4, rule: 'FC-2', judged: true }, { found: [short] })).toMatchObject({ outcome: 'partly' });
    expect(grade({ version: 2, rule: 'FC-2', judged: true }, { found: [short] })).toMatchObject({ outcome: 'wrong' });
  });
  it('takes the instrument that a default of the county follows for the default', () => {
    const modelled = { ...short, rule: 'SY-PACKAGE', model: 'FC-2' };
    for (const rule of ['SY-PACKAGE', 'FC-2'])
      expect(grade({ version: 3, rule, judged: true }, { found: [modelled] })).toMatchObject({ outcome: 'lawful', rules: ['SY-PACKAGE'] });
    const mine = [{ version: 3, rule: 'SY-PACKAGE', explanation: '材料不齐。' }];
    expect(grade({ version: 5, rule: 'FC-2', judged: true }, { listed: mine, found: [modelled] })).toMatchObject({ outcome: 'right' });
    expect(grade({ version: 3, judged: true }, { listed: mine, found: [modelled] }).reasons).toHaveLength(2);
  });
  it('is right at the step that shows it, when it is listed with the one that is at fault', () => {
    const facts = { listed: [{ version: 3, rule: 'FC-2', explanation: '材料不齐。' }], found: [short] };
    for (const version of [3, 5]) expect(grade({ version, rule: 'FC-2' }, facts)).toMatchObject({ outcome: 'right', event: 3 });
    expect(grade({ version: 5 }, facts)).toMatchObject({ outcome: 'partly', rules: ['FC-2'] });
    expect(grade({ version: 5 }, facts).reasons).toHaveLength(2);
  });
  it('waits for the trainer where no rule of the product speaks of what was named', () => {
    const step = { version: 2, on: localDate('2026-03-03'), organ: '甲镇', text: '报批', rules: [], clocks: [] };
    const verdict = grade({ version: 2, rule: 'APL-44', judged: false }, { step });
    expect(verdict).toMatchObject({ outcome: 'open', points: 0, of: 4, event: 2, rules: ['APL-44', 'APL-42'] });
    expect(verdict.reasons[0]).toBe('所写的是：2026-03-03 甲镇报批（第 2 步），违反《APL-44》。这一条不能自动核对，由讲师评阅。');
    expect(grade({ version: 99, rule: 'APL-44', judged: false })).toMatchObject({ outcome: 'wrong' });
    expect(grade({ version: 2, judged: false }, { step })).toMatchObject({ outcome: 'wrong' });
  });
  it('is wrong at a step without one, and tells which one has it', () => {
    const step = { version: 2, on: localDate('2026-03-03'), organ: '甲镇', text: '报批', rules: [], clocks: [] };
    const verdict = grade({ version: 2, rule: 'APL-42' }, { step });
    expect(verdict).toMatchObject({ outcome: 'wrong', points: 0, event: 4 });
    expect(verdict.reasons).toEqual(['这一步没有这样的程序瑕疵：2026-03-03 甲镇报批（第 2 步）。', expect.stringContaining('第 4 步')]);
    expect(grade({ version: 99 }).reasons[0]).toContain('不在已经看到的过程里');
  });
  it('is right to find none where there is none, half where only a late clock was missed, and wrong where one is listed', () => {
    expect(grade({}, { listed: [], found: [] })).toMatchObject({ outcome: 'right', reasons: ['到这一步为止，没有程序瑕疵。'] });
    expect(grade({}, { listed: [] })).toMatchObject({ outcome: 'partly', event: 6, rules: ['FC-3'] });
    expect(grade({})).toMatchObject({ outcome: 'wrong', rules: ['APL-42'] });
  });
});

describe('reasons in free words', () => {
  it('wait for the trainer, with the articles beside them', () =>
    expect(gradeReasons(['APL-22'], 10, cite)).toEqual({
      outcome: 'open',
      points: 0,
      of: 10,
      reasons: ['由讲师评阅。', '评阅时对照：《APL-22》。'],
      rules: ['APL-22'],
    }));
  it('may have none', () => expect(gradeReasons([], 10, cite).reasons).toEqual(['由讲师评阅。']));
});
