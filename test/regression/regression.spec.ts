import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Rejection } from '../../src/kernel/rejection.js';
import { DeadlineRecords } from '../../src/deadlines/deadline-records.js';
import { DeadlineSnapshot } from '../../src/deadlines/deadline-snapshot.js';
import { DeadlinesService } from '../../src/deadlines/index.js';
import { CommandsView } from '../../src/docket/index.js';
import { type ExplainedChange, type RecordedFile, Recorder, type Rules, differencesIn, unexplained } from '../../src/regression/index.js';
import { brokenAt } from '../../src/event-store/index.js';
import { historyOf } from '../../src/training/materials/index.js';

/** Whose length is changed on purpose: 立案 after a lead (市场监督管理行政处罚程序规定 18). */
const RULE = 'SAMR-18';
const FOLDER = fileURLToPath(new URL('./files', import.meta.url));
const CHANGES = fileURLToPath(new URL('./changes.yaml', import.meta.url));

class NothingImported extends DeadlineRecords {
  override calendarYears = () => Promise.resolve([]);
  override countyParameters = () => Promise.resolve([]);
  override addCalendarYear = () => Promise.reject(new Error('not here'));
  override addCountyParameter = () => Promise.reject(new Error('not here'));
}

const rules = new Recorder(new DeadlinesService(new DeadlineSnapshot(new NothingImported())), new CommandsView()).rules;
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, file: parse(readFileSync(join(FOLDER, name), 'utf8')) as RecordedFile }));
const changes = existsSync(CHANGES)
  ? ((parse(readFileSync(CHANGES, 'utf8')) as { readonly changes: ExplainedChange[] | null }).changes ?? [])
  : [];

const differences = (under: Rules, among = files) =>
  among.flatMap(({ file }) => differencesIn(file, historyOf(file.caseId, file.history), under));

describe('the recorded files', () => {
  it('are four at least, whole, and of nobody', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const { file } of files) {
      expect(brokenAt(historyOf(file.caseId, file.history))).toBeUndefined();
      expect(file.clocks.length).toBeGreaterThan(0);
      expect(file.steps.length).toBeGreaterThan(0);
      expect(JSON.stringify(file)).not.toMatch(/虚构|9999991[0-9]85|MA0TEX|⟦/u);
    }
  });

  it('get the verdicts of the day on which they were recorded, or a change of the rules that explains why not', () =>
    expect(unexplained(differences(rules), changes)).toEqual([]));
});

/** The suite itself: broken on purpose. */
describe('a changed verdict', () => {
  const first = files.filter(({ file }) => file.clocks.some(({ rule }) => rule === RULE)).slice(0, 1);
  const longer: Rules = {
    ...rules,
    start: (rule, at) => {
      const due = rules.start(rule, at);
      return rule === RULE ? rules.start('APL-36', at) : due;
    },
  };
  const stricter: Rules = {
    ...rules,
    standing: (file) =>
      rules.standing(file).map(({ organ, commands }) => ({
        organ,
        commands: commands.map((command) =>
          command.scope === 'handoff' && command.refusal === undefined
            ? { ...command, refusal: new Rejection('handoff/dispute-pending', {}, 'APL-25') }
            : command,
        ),
      })),
  };

  it('of a rule with another length fails with the clock, both days and the article', () => {
    const sentences = unexplained(differences(longer, first), []);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences[0]).toMatch(
      /^《.+》第\d+步，期限「.+」自\d{4}年\d+月\d+日.*起算，原应于\d{4}年\d+月\d+日.*届满，现应于\d{4}年\d+月\d+日.*届满.*依据.*第.+条/u,
    );
  });

  it('of a guard that says otherwise fails with the step, the organ and the refusal', () => {
    const sentences = unexplained(differences(stricter), []);
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences[0]).toMatch(/「handoff [a-z-]+」原可以办理，现被拒绝：.+（handoff\/dispute-pending，依据.*第二十五条/u);
  });

  it('passes once a change of the rule from that day on explains it', () => {
    const change = { rule: RULE, from: '2020-01-01', basis: '示例修订', reason: '试验' };
    expect(unexplained(differences(longer, first), [change])).toEqual([]);
    expect(unexplained(differences(longer, first), [{ ...change, from: '2099-01-01' }])).not.toEqual([]);
  });

  it('fails for an explanation that explains nothing', () =>
    expect(unexplained([], [{ rule: RULE, from: '2026-01-01', basis: '示例修订', reason: '试验' }])).toEqual([
      expect.stringContaining('没有对应的差异'),
    ]));
});
