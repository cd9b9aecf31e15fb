import type { CaseEvent } from '../../../case-file/index.js';
import { DISPUTE, forestry, water, yingqian } from '../../../../test/support/case-fixtures.js';
import { FACTS, UNTIL_APPLIED, historyOf } from '../../../../test/support/dispute-history.js';
import { type LadderStep, ladderOf } from './ladder.js';

const rungs = (...facts: readonly CaseEvent[]) => {
  const { file, events } = historyOf(...facts);
  return ladderOf(file, events, DISPUTE);
};
/** The states in the order of the steps: d one, c urrent, a head, s kipped. */
const shape = (...facts: readonly CaseEvent[]) =>
  rungs(...facts)
    .map(({ state }) => state[0])
    .join('');
const rung = (step: LadderStep, ...facts: readonly CaseEvent[]) => rungs(...facts).find((one) => one.step === step);

const forwarded = [...UNTIL_APPLIED, FACTS.accepted, FACTS.forwarded];
const responded = [...forwarded, FACTS.replied(yingqian), FACTS.replied(forestry)];
const coordinating = [...responded, FACTS.met];

// consult apply accept forward reply coordinate opinion escalate designate hand-over close
describe('the ladder of a dispute', () => {
  it.each([
    ['applied for', 'ddcaaaaaaaa', UNTIL_APPLIED],
    ['accepted', 'dddcaaaaaaa', [...UNTIL_APPLIED, FACTS.accepted]],
    ['forwarded', 'ddddcaaaaaa', forwarded],
    ['answered by one of two', 'ddddcaaaaaa', [...forwarded, FACTS.replied(yingqian)]],
    ['answered', 'dddddcaaaaa', responded],
    ['not answered in time', 'dddddcaaaaa', [...forwarded, FACTS.missed]],
    ['talked over', 'ddddddcaaaa', coordinating],
    ['agreed', 'dddddddsssc', [...coordinating, FACTS.opinion('属林地'), FACTS.issued]],
    ['brought to the government', 'dddddssdcaa', [...responded, FACTS.escalated]],
    ['designated', 'dddddssddca', [...responded, FACTS.escalated, FACTS.designated]],
    ['executed', 'dddddssdddc', [...responded, FACTS.escalated, FACTS.designated, FACTS.executed]],
    ['closed', 'dddddssdddd', [...responded, FACTS.escalated, FACTS.designated, FACTS.executed, FACTS.closed]],
    ['not accepted', 'dddssssssss', [...UNTIL_APPLIED, FACTS.declined]],
    ['withdrawn', 'ddddsssssss', [...forwarded, FACTS.withdrawn]],
    ['suspended', 'ddddcaaaaaa', [...forwarded, FACTS.suspended]],
    ['designated at once', 'ssssssssdca', [FACTS.opened(), FACTS.designated]],
    ['designated while it waited for replies', 'ddddssssdca', [...forwarded, FACTS.designated]],
  ])('%s', (_, expected, facts) => expect(shape(...facts)).toBe(expected));

  it('says which event did a step, and when', () => {
    expect(rung('consult', ...UNTIL_APPLIED)).toMatchObject({ version: 8, at: '2026-04-07T10:00:00.000+08:00' });
    expect(rung('reply', ...responded)).toMatchObject({ version: responded.length });
  });

  it('says why a step is left out', () => {
    const urgent = [FACTS.opened(), FACTS.applied({ consultationId: undefined, urgencyReason: 'harm-ongoing' })];
    expect(rung('consult', ...urgent)).toMatchObject({ state: 'skipped', note: '情况紧急，未经协商申请。' });
    expect(rung('consult', FACTS.opened(), FACTS.designated)?.note).toMatch(/直接指定.*第二十五条/u);
    expect(rung('forward', ...UNTIL_APPLIED, FACTS.withdrawn)?.note).toBe('申请已撤回：自行协商一致');
    expect(rung('accept', ...UNTIL_APPLIED, FACTS.declined)?.note).toBe('不予受理：不存在争议。途径：按协商办理');
    expect(rung('reply', ...forwarded, FACTS.suspended)?.note).toBe('已中止：等待鉴定');
  });

  it('counts the replies of those who were asked', () =>
    expect(rung('reply', ...forwarded, FACTS.replied(yingqian), FACTS.replied(water))?.note).toBe('已答复 1 个机关，共要求 2 个。'));
});
