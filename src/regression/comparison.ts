import type { RecordedEvent } from '../kernel/event.js';
import type { CaseEvent } from '../case-file/index.js';
import { citedRule } from '../deadlines/index.js';
import { wordingOf } from '../http/wording/catalogue.js';
import type { ExplainedChange, RecordedClock, RecordedCommands, RecordedFile } from './recorded-file.js';
import { type Rules, dayOf, verdictsOn } from './recorder.js';

/** A verdict that is another than it was, in words, and what a change would have to be to explain it. */
export interface LegalDifference {
  readonly sentence: string;
  readonly rules: readonly string[];
  readonly day: string;
}

type History = readonly RecordedEvent<CaseEvent>[];

const OUTCOMES: Readonly<Record<string, string>> = { met: '按时办结', late: '逾期办结', running: '没有办结', cancelled: '终止' };

const basisOf = (rule: string): string => {
  const cited = citedRule(rule);
  return cited === rule ? rule : `${cited}（${rule}）`;
};
const dayInChinese = (at: string): string =>
  `${Number(at.slice(0, 4))}年${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日${at.slice(11, 16)}`;

/** What the present rules say otherwise of a recorded file. */
export const differencesIn = (file: RecordedFile, events: History, rules: Rules): readonly LegalDifference[] => {
  const now = verdictsOn(events, rules);
  return [
    ...file.clocks.flatMap((was) =>
      clockDifference(
        file,
        was,
        now.clocks.find(({ clock, version }) => clock === was.clock && version === was.version),
      ),
    ),
    ...file.steps.flatMap(({ version, commands }) => {
      const step = now.steps.find((one) => one.version === version);
      return commands.flatMap((was) =>
        commandDifferences(
          file,
          events,
          version,
          was,
          step?.commands.find(({ organ }) => organ === was.organ),
        ),
      );
    }),
  ];
};

const clockDifference = (file: RecordedFile, was: RecordedClock, now: RecordedClock | undefined): readonly LegalDifference[] => {
  const place = `《${file.title}》第${was.version}步，期限「${was.name}」`;
  const difference = (what: string): LegalDifference => ({
    sentence: `${place}${what}；依据${basisOf(was.rule)}。`,
    rules: [was.rule],
    day: was.startedAt.slice(0, 10),
  });
  if (now === undefined) return [difference('现在没有可以计算的规则')];
  if (now.due !== was.due) {
    const ends =
      now.outcome === was.outcome
        ? ''
        : `，结果由「${OUTCOMES[was.outcome] ?? was.outcome}」变为「${OUTCOMES[now.outcome] ?? now.outcome}」`;
    return [
      difference(`自${dayInChinese(was.startedAt)}起算，原应于${dayInChinese(was.due)}届满，现应于${dayInChinese(now.due)}届满${ends}`),
    ];
  }
  return now.ruleVersion === was.ruleVersion ? [] : [difference(`适用的规则版本由${was.ruleVersion}变为${now.ruleVersion}`)];
};

const commandDifferences = (
  file: RecordedFile,
  events: History,
  version: number,
  was: RecordedCommands,
  now: RecordedCommands | undefined,
): readonly LegalDifference[] => {
  const day = dayOf(events, version);
  const commands = [...new Set([...was.open, ...Object.keys(was.refused), ...(now?.open ?? []), ...Object.keys(now?.refused ?? {})])];
  return commands.flatMap((command) => {
    const [before, after] = [standing(was, command), standing(now, command)];
    if (before === after) return [];
    const rules = [before, after].flatMap((one) => one.split(' ')).filter((part) => part !== '' && part !== OPEN && part !== ABSENT);
    const sentence = `《${file.title}》第${version}步（${day}），机关 ${was.organ} 的「${command}」原${inChinese(before)}，现${inChinese(after)}。`;
    return [{ sentence, rules, day }];
  });
};

const [OPEN, ABSENT] = ['open', 'absent'];
const standing = (commands: RecordedCommands | undefined, command: string): string =>
  commands?.open.includes(command) === true ? OPEN : (commands?.refused[command] ?? ABSENT);

const inChinese = (verdict: string): string => {
  if (verdict === OPEN) return '可以办理';
  if (verdict === ABSENT) return '没有这一步';
  const [code = '', rule] = verdict.split(' ');
  return `被拒绝：${wordingOf(code, {}).title}（${code}${rule === undefined ? '' : `，依据${basisOf(rule)}`}）`;
};

/** What no change explains, and changes that explain nothing: either fails the suite. */
export const unexplained = (differences: readonly LegalDifference[], changes: readonly ExplainedChange[]): readonly string[] => {
  const explains = (change: ExplainedChange, { rules, day }: LegalDifference): boolean => rules.includes(change.rule) && day >= change.from;
  return [
    ...differences.filter((one) => !changes.some((change) => explains(change, one))).map(({ sentence }) => sentence),
    ...changes
      .filter((change) => !differences.some((one) => explains(change, one)))
      .map(({ rule, from }) => `changes.yaml 中「${rule}」自${from}起的变更没有对应的差异，请删除或者更正。`),
  ];
};
