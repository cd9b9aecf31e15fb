import type { CaseEvent } from '../../src/case-file/index.js';
import { storiesOf } from '../../src/demo/stories.js';
import { Player } from '../../src/demo/player.js';
import { seedId } from '../../src/demo/seed-ids.js';
import { fold } from '../../src/docket/index.js';
import { EventStore } from '../../src/event-store/index.js';
import { Problem } from '../../src/http/problem.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { type OrganId, caseId, caseStream, clockId, materialId, organId } from '../../src/kernel/ids.js';
import { instant, localDate } from '../../src/kernel/time.js';
import { readOfficerSeed } from '../../src/organisations/index.js';
import { SEED_FOLDER } from '../../src/seed-folder.js';
import type { Answer, DecisionPoint, Question, Verdict } from '../../src/training/domain/course-content.js';
import { ALL_COMMANDS, type ChosenCommand, refusalOf } from '../../src/training/grading/guards/command-guards.js';
import { isOf, subjectIn } from '../../src/training/grading/guards/taken-command.js';
import { Grader } from '../../src/training/grading/index.js';
import type { Material } from '../../src/training/materials/materials.js';
import { type TestApp, startTestApp } from '../support/app.js';

const STORIES = ['S01', 'S02', 'S03', 'S07', 'S13'];
type Recorded = RecordedEvent<CaseEvent>;

let app: TestApp;
let materials: ReadonlyMap<string, Material>;
beforeAll(async () => {
  app = await startTestApp();
  const player = new Player(app.app, { set: (at) => app.clock.moveTo(at.slice(0, 16)) }, await readOfficerSeed(SEED_FOLDER));
  const stories = storiesOf(player.cast, instant('2026-09-07T09:00:00.000+08:00')).filter(({ id }) => STORIES.includes(id));
  await player.play(stories);
  materials = new Map(await Promise.all(stories.map(async ({ id }) => [id, await materialOf(id)] as const)));
});
afterAll(() => app.close());

const materialOf = async (story: string): Promise<Material> => {
  const id = caseId(seedId(story, 'main'));
  const history = (await app.app.get(EventStore).read(caseStream(id))) as readonly Recorded[];
  return { materialId: materialId(id), title: story, source: 'file', state: 'released', caseId: id, cast: [], history };
};
const told = (story: string): Material => {
  const material = materials.get(story);
  if (material === undefined) throw new Error(`no story ${story}`);
  return material;
};

const pointAt = (after: number, question: Question): DecisionPoint => ({
  pointId: 'p',
  after,
  question,
  prompt: '下一步怎么办？',
  points: 10,
});
const grade = (story: string, after: number, question: Question, answer: Answer): Promise<Verdict> =>
  app.app.get(Grader).grade(told(story), pointAt(after, question), answer);

interface Decision {
  readonly story: string;
  readonly after: number;
  readonly organ: OrganId;
  readonly answer: ChosenCommand;
  readonly event: Recorded;
}

/** Every act of an organ after the opening, as an answer to what it does now. */
const decisionsIn = (story: string): readonly Decision[] =>
  told(story)
    .history.slice(1)
    .flatMap((event) => {
      const { data, type, version } = event;
      const organ = 'organ' in data ? data.organ : undefined;
      if (organ === undefined) return [];
      const before = fold(told(story).history.slice(0, version - 1));
      if (!before.opened) return [];
      const commands = ALL_COMMANDS.filter((command) => command.events.includes(type));
      const command = commands.find((known) => refusalOf(known, before, organ, subjectIn(known, event)) === undefined);
      if (command === undefined) throw new Error(`${story} ${version} ${type}: no command of ${commands.length} is open`);
      const subject = command.inSubject ? subjectIn(command, event) : undefined;
      const { verb, scope } = command;
      return [
        {
          story,
          after: version - 1,
          organ,
          event,
          answer: { kind: 'choose-command', verb, scope, ...(subject === undefined ? {} : { subject }) },
        },
      ];
    });

const decisions = () => STORIES.flatMap(decisionsIn);
const chosen = ({ story, after, organ }: Decision, answer: ChosenCommand): Promise<Verdict> =>
  grade(story, after, { kind: 'choose-command', organ }, answer);

/** Commands of the organ at the moment of a decision, in whatever is there to take them in. */
const choicesAt = ({ story, after, organ, event, answer }: Decision) => {
  const file = fold(told(story).history.slice(0, after));
  if (!file.opened) return [];
  return ALL_COMMANDS.flatMap((command) => {
    const [subject] = !command.inSubject
      ? [undefined]
      : command.scope === 'handoff'
        ? file.handoffs.map(({ handoffId }) => handoffId)
        : command.scope === 'consultation'
          ? file.consultations.map(({ consultationId }) => consultationId)
          : command.scope === 'dispute'
            ? file.disputes.map(({ disputeId }) => disputeId)
            : [];
    if (command.inSubject && subject === undefined) return [];
    const choice: ChosenCommand = {
      kind: 'choose-command',
      verb: command.verb,
      scope: command.scope,
      ...(subject === undefined ? {} : { subject }),
    };
    const same = isOf(command, subject, event) || (choice.verb === answer.verb && choice.scope === answer.scope);
    return same ? [] : [{ choice, refusal: refusalOf(command, file, organ, subject) }];
  });
};

describe('grading the decisions of played stories', () => {
  it('finds right what the organs did, at every single decision', async () => {
    const all = decisions();
    expect(all.length).toBeGreaterThan(60);
    for (const decision of all) {
      const verdict = await chosen(decision, decision.answer);
      expect([decision.story, decision.event.version, decision.event.type, verdict.outcome, verdict.reasons[0]]).toEqual([
        decision.story,
        decision.event.version,
        decision.event.type,
        'right',
        expect.stringContaining('没有规则禁止'),
      ]);
      expect(verdict).toMatchObject({ points: 10, of: 10, event: decision.event.version });
    }
  });

  it('finds wrong what the decider refuses, with its code, sentence and article', async () => {
    let refused = 0;
    for (const decision of decisions().filter((_, index) => index % 4 === 0))
      for (const { choice, refusal } of choicesAt(decision)) {
        if (refusal === undefined) continue;
        const verdict = await chosen(decision, choice);
        expect(verdict).toMatchObject({ outcome: 'wrong', points: 0, code: refusal.code });
        if (refusal.legalBasis !== undefined) expect(verdict.rules).toContain(refusal.legalBasis);
        expect(verdict.reasons[0]).not.toContain('操作未被允许');
        refused += 1;
      }
    expect(refused).toBeGreaterThan(300);
  });

  it('never finds wrong what is lawful, though history went another way', async () => {
    let lawful = 0;
    for (const decision of decisions().filter((_, index) => index % 4 === 0))
      for (const { choice, refusal } of choicesAt(decision)) {
        if (refusal !== undefined) continue;
        const verdict = await chosen(decision, choice);
        expect(verdict).toMatchObject({ outcome: 'lawful', points: 10 });
        expect(verdict.later?.[0]).toContain('历史上');
        lawful += 1;
      }
    expect(lawful).toBeGreaterThan(40);
  });

  it('tells in its reasons nothing of what came later', async () => {
    for (const decision of decisions().filter((_, index) => index % 3 === 0)) {
      const material = told(decision.story);
      const cut = { ...material, history: material.history.slice(0, decision.after) };
      const question = { kind: 'choose-command', organ: decision.organ } as const;
      const blind = await app.app.get(Grader).grade(cut, pointAt(decision.after, question), decision.answer);
      expect((await chosen(decision, decision.answer)).reasons).toEqual(blind.reasons);
    }
  });
});

const versionOf = (story: string, type: CaseEvent['type']): number => {
  const found = told(story).history.find((event) => event.type === type);
  if (found === undefined) throw new Error(`${story} has no ${type}`);
  return found.version;
};

describe('grading the disputed case S03', () => {
  const receiver = (after: number, organ: string, also: object = {}) =>
    grade('S03', after, { kind: 'choose-receiver' }, { kind: 'choose-receiver', receiver: organId(organ), ...also });

  it('says by which rule the onward transfer is refused', async () => {
    const objected = versionOf('S03', 'HandoffObjected');
    const verdict = await grade(
      'S03',
      objected,
      { kind: 'choose-command', organ: organId('sy-zrzy') },
      { kind: 'choose-command', verb: 'draft', scope: 'case' },
    );
    expect(verdict).toMatchObject({ outcome: 'wrong', code: 'handoff/no-onward-transfer', rules: expect.arrayContaining(['APL-25-2']) });
    expect(verdict.reasons[0]).toContain('《中华人民共和国行政处罚法》（2021年修订）第二十五条第二款');
  });

  it('says what the organs did instead and what became of it', async () => {
    const received = versionOf('S03', 'HandoffReceived');
    const { handoffId } = told('S03').history[received - 1]?.data as { handoffId: string };
    const verdict = await grade(
      'S03',
      received,
      { kind: 'choose-command', organ: organId('sy-zrzy') },
      { kind: 'choose-command', verb: 'accept', scope: 'handoff', subject: handoffId },
    );
    expect(verdict).toMatchObject({ outcome: 'lawful', points: 10 });
    expect(verdict.reasons.join()).toContain('按随案材料清单不缺件');
    expect(verdict.reasons.join()).toMatch(/“接收或提出异议”的期限至 2026-\d\d-\d\d，此刻没有逾期；依据.+。/u);
    expect(verdict.later?.join()).toMatch(/历史上，2026-03-13 .*自然资源局提出管辖异议/u);
    expect(verdict.later?.join()).toMatch(/指定/u);
  });

  it('takes the receiver of the lists for right although it lost the dispute later', async () => {
    const verdict = await receiver(1, 'sy-zrzy', { rule: 'APL-23' });
    expect(verdict).toMatchObject({ outcome: 'right', points: 10 });
    expect(verdict.later?.at(-1)).toContain('指定');
  });

  it('gives half for the right receiver on a wrong basis, and none for one that no list names', async () => {
    expect(await receiver(1, 'sy-zrzy', { rule: 'APL-24' })).toMatchObject({ outcome: 'partly', points: 5 });
    expect(await receiver(1, 'sy-zrzy')).toMatchObject({ outcome: 'partly' });
    expect(await receiver(1, 'sy-zrzy', { basis: '土地违法由自然资源主管部门处罚' })).toMatchObject({ outcome: 'right' });
    expect(await receiver(1, 'sy-ly', { rule: 'APL-23' })).toMatchObject({ outcome: 'wrong', points: 0 });
    expect(await receiver(1, 'sy-ga', { rule: 'APL-23' })).toMatchObject({
      outcome: 'wrong',
      code: 'handoff/police-needs-criminal-transfer',
    });
  });

  it('lets a designation go before the lists', async () => {
    const designated = versionOf('S03', 'JurisdictionDesignated');
    expect(await receiver(designated, 'sy-nync', { rule: 'APL-25-2' })).toMatchObject({ outcome: 'right', event: designated });
    expect(await receiver(designated, 'sy-zrzy', { rule: 'APL-23' })).toMatchObject({ outcome: 'wrong', points: 0 });
  });

  it('finds the designated organ right before the designation too, when it is one of those in dispute', async () => {
    const escalated = versionOf('S03', 'DisputeEscalated');
    expect(await receiver(escalated, 'sy-nync', { rule: 'APL-25-2' })).toMatchObject({ outcome: 'right' });
    expect(await receiver(escalated, 'sy-zrzy', { rule: 'APL-25-2' })).toMatchObject({ outcome: 'lawful' });
  });

  it('counts a deadline day by day and refuses an answer of another kind', async () => {
    const objected = versionOf('S03', 'HandoffReceived');
    const change = told('S03').history[objected - 1]?.data.clocks.find((one) => one.change === 'started' && one.purpose === 'answer');
    if (change?.change !== 'started') throw new Error('the receipt starts no clock to answer');
    const question = { kind: 'name-deadline', clock: change.clock } as const;
    const lastDay = localDate(change.due.due.slice(0, 10));
    expect(await grade('S03', objected, question, { kind: 'name-deadline', due: lastDay, rule: change.due.rule })).toMatchObject({
      outcome: 'right',
      rules: [change.due.rule],
      event: objected,
    });
    expect(await grade('S03', objected - 1, question, { kind: 'name-deadline', due: lastDay, rule: 'APL-60' })).toMatchObject({
      outcome: 'partly',
    });
    await expect(grade('S03', objected, question, { kind: 'write-reasons', text: '不答' })).rejects.toBeInstanceOf(Problem);
    expect(
      await grade('S03', 2, { kind: 'name-deadline', clock: clockId('answer', 'nobody') }, { kind: 'name-deadline', due: lastDay }),
    ).toMatchObject({ outcome: 'open' });
  });

  it('finds a fault that the record shows, once it does, whether or not the trainer listed it', async () => {
    const [sent, supplied] = [versionOf('S02', 'HandoffSent'), versionOf('S02', 'SupplementProvided')];
    const find = (after: number, rule: string, version = sent) =>
      grade('S02', after, { kind: 'find-fault', faults: [] }, { kind: 'find-fault', version, rule });
    const found = await find(supplied, 'FC-2');
    expect(found).toMatchObject({ outcome: 'lawful', points: 10, event: sent, rules: ['SY-PACKAGE'] });
    expect(found.reasons).toEqual([
      '讲师没有列出这一处，但规则认定：移送时材料不齐：采砂量测算、现场检查笔录第二名执法人员签名；依据县级参数“移送材料和物品清单”（县级默认，可配置，参照河北省阜城县蒋坊乡《行政执法案件移送及协调协作工作制度》一、2）。',
    ]);
    expect(await find(supplied, 'SY-PACKAGE', supplied)).toMatchObject({ outcome: 'lawful', event: sent });
    expect(await find(supplied - 1, 'FC-2')).toMatchObject({ outcome: 'wrong' }); // asked for, and not conceded yet
    expect(await find(supplied, 'APL-42')).toMatchObject({ outcome: 'partly', points: 5 });
    expect(await find(supplied, 'APL-44')).toMatchObject({ outcome: 'open', rules: ['APL-44'] });
    const none = await grade('S02', supplied, { kind: 'find-fault', faults: [] }, { kind: 'find-fault' });
    expect(none).toMatchObject({ outcome: 'partly', event: sent });
  });

  it('refuses a command and a rule that do not exist', async () => {
    const question = { kind: 'choose-command', organ: organId('sy-zrzy') } as const;
    await expect(grade('S03', 3, question, { kind: 'choose-command', verb: 'teleport', scope: 'case' })).rejects.toMatchObject({
      status: 400,
      extra: { errors: [{ field: 'answer.verb' }] },
    });
    await expect(receiver(1, 'sy-zrzy', { rule: 'XX-1' })).rejects.toMatchObject({ extra: { errors: [{ field: 'answer.rule' }] } });
    await expect(receiver(1, 'nobody')).rejects.toMatchObject({ extra: { errors: [{ field: 'answer.receiver' }] } });
  });
});
