import { localDate } from '../../../kernel/time.js';
import { type CommandFacts, gradeCommand } from './grade-command.js';
import type { Happening } from './history-facts.js';

const cite = (rule: string) => `《${rule}》`;
const happening = (version: number, text: string, also: Partial<Happening> = {}): Happening => ({
  version,
  on: localDate('2026-03-05'),
  organ: '县水利局',
  text,
  rules: [],
  clocks: [],
  ...also,
});
const facts = (also: Partial<CommandFacts> = {}): CommandFacts => ({
  command: '接收',
  organ: '县水利局',
  clocks: [],
  act: { ...happening(7, '接收案件', { rules: ['SH-28'] }), same: true },
  aftermath: [],
  ...also,
});
const grade = (also: Partial<CommandFacts> = {}) => gradeCommand(facts(also), 9, cite);

describe('grading a command', () => {
  it('is right when the organ took it', () =>
    expect(grade()).toEqual({
      outcome: 'right',
      points: 9,
      of: 9,
      reasons: ['县水利局此时可以“接收”，没有规则禁止。'],
      later: ['历史上，2026-03-05 县水利局接收案件（第 7 步）。'],
      rules: ['SH-28'],
      event: 7,
    }));

  it('is wrong when the decider refuses it, with code, sentence and article, even if history did it later', () => {
    const verdict = grade({
      refusal: { code: 'handoff/dispute-pending', sentence: '争议还在协调：不能接收。', rule: 'APL-25' },
      act: { ...happening(7, '签收移送'), same: false },
      takenLater: happening(9, '接收案件'),
    });
    expect(verdict).toMatchObject({ outcome: 'wrong', points: 0, code: 'handoff/dispute-pending', rules: ['APL-25'] });
    expect(verdict.reasons).toEqual(['县水利局此时不能“接收”：争议还在协调：不能接收；依据《APL-25》。']);
    expect(verdict.later).toContain('所选的步骤历史上后来也办了：2026-03-05 县水利局接收案件（第 9 步）。');
  });

  it('says when a refusal rests on no article of its own', () =>
    expect(grade({ refusal: { code: 'handoff/wrong-state', sentence: '这一步现在不能办' } }).reasons[0]).toContain('没有另外的条文'));

  it('is lawful with full points when no rule forbids it and history went another way, and says what became of that', () => {
    const verdict = grade({
      act: { ...happening(7, '提出管辖异议', { rules: ['APL-25-2'] }), same: false },
      aftermath: [
        happening(8, '指定管辖', {
          organ: '县政府',
          clocks: [{ name: '协调意见或者指定管辖', rule: 'SY-1', lastDay: localDate('2026-03-31'), late: true }],
        }),
      ],
    });
    expect(verdict).toMatchObject({ outcome: 'lawful', points: 9, rules: [], event: 7 });
    expect(verdict.later).toEqual([
      '历史上，2026-03-05 县水利局提出管辖异议（第 7 步）。',
      '此后：2026-03-05 县政府指定管辖（第 8 步）。',
      '“协调意见或者指定管辖”的期限至 2026-03-31，逾期办理；依据《SY-1》。',
    ]);
  });

  it('is lawful when the organ did nothing more', () => {
    const { act: _, ...rest } = facts();
    expect(gradeCommand(rest, 9, cite)).toMatchObject({ outcome: 'lawful', later: ['在已经给出的过程里，县水利局此后没有再办理。'] });
  });

  it('names the clocks of the moment, in time or not', () => {
    const clock = { name: '签收', rule: 'FC-3', lastDay: localDate('2026-03-06') };
    expect(grade({ clocks: [{ ...clock, over: false }] }).reasons[1]).toBe('“签收”的期限至 2026-03-06，此刻没有逾期；依据《FC-3》。');
    expect(grade({ clocks: [{ ...clock, over: true }] })).toMatchObject({
      reasons: [expect.any(String), expect.stringContaining('已经逾期')],
      rules: ['SH-28', 'FC-3'],
    });
  });

  it('says what the package lacks, and for a supplement what is rightly asked for', () => {
    expect(grade({ package: { asksForSupplement: false, missing: ['调查报告'] } }).reasons[1]).toBe('随案材料不齐，按清单还缺：调查报告。');
    expect(grade({ package: { asksForSupplement: false, missing: [] } }).reasons[1]).toBe('按随案材料清单不缺件。');
    const asked = grade({ package: { asksForSupplement: true, missing: ['调查报告'], askedFor: ['调查报告', '照片'] } });
    expect(asked.reasons[1]).toBe('按随案材料清单还缺：调查报告；要求补正应当一次列全；依据《DAT-21d》。');
    expect(asked.later?.at(-1)).toBe('历史上要求补正：调查报告、照片；其中清单要求而缺少的有：调查报告。');
    expect(asked.rules).toContain('DAT-21d');
    const needless = grade({ package: { asksForSupplement: true, missing: [], askedFor: ['照片'] } });
    expect(needless.reasons[1]).toContain('不缺件；要求补正的，应当写明清单以外还缺什么');
    expect(needless.later?.at(-1)).toContain('随案材料清单本身不缺件');
  });
});
