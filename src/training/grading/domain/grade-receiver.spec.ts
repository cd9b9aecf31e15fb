import { localDate } from '../../../kernel/time.js';
import { type ReceiverFacts, gradeReceiver } from './grade-receiver.js';

const cite = (rule: string) => `《${rule}》`;
const step = (version: number, text: string, toReceiver: boolean) => ({
  version,
  on: localDate('2026-03-05'),
  organ: '县政府',
  text,
  rules: [],
  clocks: [],
  toReceiver,
});
const facts = (also: Partial<ReceiverFacts> = {}): ReceiverFacts => ({
  receiver: '县水利局',
  lookUp: { sentence: '由县水利局办理。', namesReceiver: true, namesNobody: false },
  basis: ['APL-22', 'APL-23'],
  named: { rule: 'APL-23', text: false },
  sent: step(3, '拟稿移送', true),
  ...also,
});
const grade = (also: Partial<ReceiverFacts> = {}) => gradeReceiver(facts(also), 5, cite);
const another = { sentence: '由县林业局办理。', namesReceiver: false, namesNobody: false };

describe('grading a receiver', () => {
  it('is right for the competent organ to which history sent it, and stays so when that organ lost the dispute later', () => {
    expect(grade()).toMatchObject({ outcome: 'right', points: 5, event: 3, rules: ['APL-22', 'APL-23'] });
    const lost = grade({ decided: step(9, '指定县林业局管辖', false) });
    expect(lost).toMatchObject({ outcome: 'right', points: 5 });
    expect(lost.later?.at(-1)).toContain('最后：2026-03-05 县政府指定县林业局管辖');
  });
  it('is lawful for another competent organ', () =>
    expect(grade({ sent: step(3, '拟稿移送', false) })).toMatchObject({ outcome: 'lawful', points: 5 }));
  it('is half right on a wrong basis, or on none', () => {
    const wrong = grade({ named: { rule: 'APL-24', text: false } });
    expect(wrong).toMatchObject({ outcome: 'partly', points: 3 });
    expect(wrong.reasons.at(-1)).toBe('管辖依据不对：写的是《APL-24》，应当是《APL-22》或者《APL-23》。');
    expect(grade({ named: { text: false } })).toMatchObject({ outcome: 'partly' });
  });
  it('takes a basis in words for stated and sets the articles beside it', () =>
    expect(grade({ named: { text: true } })).toMatchObject({
      outcome: 'right',
      reasons: expect.arrayContaining(['所写的依据请对照《APL-22》或者《APL-23》。']),
    }));
  it('is wrong when the lists named another and nobody found otherwise', () =>
    expect(grade({ lookUp: another })).toMatchObject({ outcome: 'wrong', points: 0 }));
  it('is half right when the lists named another and the decision fell for this one', () =>
    expect(grade({ lookUp: another, sent: step(3, '拟稿移送', false), decided: step(9, '指定', true) })).toMatchObject({
      outcome: 'partly',
    }));
  it('is wrong with the code where the check of a draft refuses it', () => {
    const refused = grade({ refusal: { code: 'handoff/police-needs-criminal-transfer', sentence: '走行刑衔接。', rule: 'CRM-5b' } });
    expect(refused).toMatchObject({ outcome: 'wrong', code: 'handoff/police-needs-criminal-transfer' });
    expect(refused.rules).toContain('CRM-5b');
    expect(refused.reasons[0]).toBe('不能移送县水利局：走行刑衔接；依据《CRM-5b》。');
  });
  it('follows a designation before the lists, both ways', () => {
    const designation = { ...step(9, '指定管辖', true), to: '县水利局' };
    expect(grade({ lookUp: another, designation, basis: ['APL-25-2'], named: { rule: 'APL-25-2', text: false } })).toMatchObject({
      outcome: 'right',
      event: 9,
    });
    expect(grade({ designation: { ...designation, toReceiver: false, to: '县林业局' } })).toMatchObject({
      outcome: 'wrong',
      rules: ['APL-25-2'],
    });
  });
  it('is lawful in a gap of the lists, right when history went there', () => {
    const gap = { sentence: '清单空白。', namesReceiver: false, namesNobody: true };
    expect(grade({ lookUp: gap, sent: step(3, '拟稿移送', false) })).toMatchObject({ outcome: 'lawful' });
    expect(grade({ lookUp: gap })).toMatchObject({
      outcome: 'right',
      reasons: [expect.stringContaining('应当先协商'), expect.any(String), expect.any(String)],
    });
  });
});
