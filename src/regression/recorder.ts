import { Injectable } from '@nestjs/common';
import { type RecordedEvent, factOf } from '../kernel/event.js';
import type { OpenCommand } from '../kernel/open-command.js';
import type { DueDate } from '../kernel/due-date.js';
import { type Instant, dateOf } from '../kernel/time.js';
import { type CaseEvent, type CaseFile, type ClockChange, evolve, unopened } from '../case-file/index.js';
import { DeadlinesService } from '../deadlines/index.js';
import { CLOCK_NAMES, CommandsView } from '../docket/index.js';
import { historyOf } from '../training/materials/index.js';
import type { RecordedClock, RecordedCommands, RecordedFile, RecordedStep } from './recorded-file.js';
import { commandName } from './verdict-reader.js';

type History = readonly RecordedEvent<CaseEvent>[];
type Started = Extract<ClockChange, { readonly change: 'started' }>;

/** Versions whose commands are recorded, spread over the file. */
const STEPS = 12;

/** The part of the rules that gives verdicts; the regression suite hands in others to see itself fail. */
export interface Rules {
  start(rule: string, at: Instant): DueDate;
  standing(file: Extract<CaseFile, { readonly opened: true }>): ReturnType<CommandsView['standing']>;
}

/** The verdicts of the present rules on a history. */
@Injectable()
export class Recorder {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly commands: CommandsView,
  ) {}

  get rules(): Rules {
    return { start: (rule, at) => this.deadlines.start(rule, at), standing: (file) => this.commands.standing(file) };
  }

  record({ title, caseId, cast, history }: Pick<RecordedFile, 'title' | 'caseId' | 'cast' | 'history'>): RecordedFile {
    const events = historyOf(caseId, history);
    return { title, caseId, cast, ...verdictsOn(events, this.rules), history };
  }
}

export const verdictsOn = (events: History, rules: Rules): Pick<RecordedFile, 'clocks' | 'steps'> => ({
  clocks: clocksOf(events, rules),
  steps: stepsOf(events, rules),
});

/** Clocks that a rule counts from their start alone; a day that a paper set, or an extension, is no rule's verdict. */
const clocksOf = (events: History, rules: Rules): readonly RecordedClock[] =>
  events.flatMap(({ version, data }) =>
    data.clocks.flatMap((change) => (change.change === 'started' ? recordedClock(events, version, change, rules) : [])),
  );

const recordedClock = (
  events: History,
  version: number,
  { clock, purpose, organ, due }: Started,
  rules: Rules,
): readonly RecordedClock[] => {
  const counted = countedNow(due, rules);
  if (counted === undefined) return [];
  const end = events
    .slice(version)
    .flatMap(({ data }) => data.clocks)
    .find((change) => change.clock === clock && ENDS.includes(change.change));
  const outcome = end === undefined ? 'running' : end.change === 'met' ? (end.at > counted.due ? 'late' : 'met') : end.change;
  return [
    {
      ...{ version, clock, name: CLOCK_NAMES[purpose], organ, rule: due.rule, ruleVersion: counted.ruleVersion },
      ...{ startedAt: due.startedAt, length: counted.length, unit: counted.unit, due: counted.due, outcome },
    },
  ];
};

const ENDS: readonly ClockChange['change'][] = ['met', 'cancelled', 'passed', 'paused', 'resumed', 'recomputed'];

/** Undefined for a due date that was not counted by its rule but set by a paper. */
const countedNow = (due: DueDate, rules: Rules): DueDate | undefined => {
  try {
    return rules.start(due.rule, due.startedAt);
  } catch {
    return undefined;
  }
};

const stepsOf = (events: History, rules: Rules): readonly RecordedStep[] => {
  const every = Math.max(1, Math.ceil(events.length / STEPS));
  let file: CaseFile = unopened;
  return events.flatMap((record) => {
    file = evolve(file, factOf(record));
    const chosen = record.version % every === 0 || record.version === events.length;
    return chosen && file.opened ? [{ version: record.version, commands: rules.standing(file).map(commandsOf) }] : [];
  });
};

const commandsOf = ({ organ, commands }: { readonly organ: string; readonly commands: readonly OpenCommand[] }): RecordedCommands => ({
  organ,
  open: commands.filter(({ refusal }) => refusal === undefined).map(commandName),
  refused: Object.fromEntries(
    commands.flatMap((command) =>
      command.refusal === undefined
        ? []
        : [[commandName(command), [command.refusal.code, command.refusal.legalBasis].filter((part) => part !== undefined).join(' ')]],
    ),
  ),
});

export const dayOf = (events: History, version: number): string => {
  const event = events[version - 1];
  return event === undefined ? '' : dateOf(event.data.occurredAt);
};
