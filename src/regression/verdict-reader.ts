import { Injectable } from '@nestjs/common';
import { type RecordedEvent, factOf } from '../kernel/event.js';
import type { OpenCommand } from '../kernel/open-command.js';
import { type Instant, dateOf } from '../kernel/time.js';
import { type CaseClock, type CaseEvent, type CaseFile, evolve, unopened } from '../case-file/index.js';
import { ClockView, CommandsView, caseStateOf } from '../docket/index.js';

type History = readonly RecordedEvent<CaseEvent>[];

/** What the rules say of one clock at one version, with dates as days from the first event. */
export interface ClockVerdict {
  readonly purpose: string;
  readonly organ: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly started: string;
  readonly due: string;
  readonly status: string;
  readonly late: boolean | undefined;
  readonly colour: string;
  readonly left: string;
}
export interface VersionVerdict {
  readonly version: number;
  readonly state: string;
  readonly responsible: string;
  readonly clocks: readonly ClockVerdict[];
  /** By organ, what is open, and what is refused by which code. */
  readonly commands: Readonly<Record<string, { readonly open: readonly string[]; readonly refused: readonly string[] }>>;
}

const DAY_MS = 86_400_000;

export const commandName = ({ scope, verb }: OpenCommand): string => `${scope} ${verb}`;

/** Verdicts of a history that do not depend on ids and on when it happened, so that a file and its copy can be compared. */
@Injectable()
export class VerdictReader {
  constructor(
    private readonly clocks: ClockView,
    private readonly commands: CommandsView,
  ) {}

  relative(history: History): readonly VersionVerdict[] {
    const first = history[0]?.data.occurredAt;
    if (first === undefined) return [];
    let file: CaseFile = unopened;
    return history.flatMap((record) => {
      file = evolve(file, factOf(record));
      return file.opened ? [this.#at(file, record, first)] : [];
    });
  }

  #at(
    file: Extract<CaseFile, { opened: true }>,
    { version, data: { occurredAt } }: RecordedEvent<CaseEvent>,
    first: Instant,
  ): VersionVerdict {
    return {
      version,
      state: caseStateOf(file),
      responsible: file.responsible,
      clocks: file.clocks.map((clock) => this.#clock(clock, occurredAt, first)),
      commands: Object.fromEntries(
        this.commands.standing(file).map(({ organ, commands }) => [
          organ,
          {
            open: commands.filter(({ refusal }) => refusal === undefined).map(commandName),
            refused: commands.flatMap((command) =>
              command.refusal === undefined ? [] : [`${commandName(command)}: ${command.refusal.code}`],
            ),
          },
        ]),
      ),
    };
  }

  #clock(clock: CaseClock, at: Instant, first: Instant): ClockVerdict {
    const { purpose, organ, due, status, late } = clock;
    return {
      ...{ purpose, organ, rule: due.rule, ruleVersion: due.ruleVersion, status, late },
      ...{ started: sinceFirst(due.startedAt, first), due: sinceFirst(due.due, first) },
      ...this.clocks.read(clock, at),
    };
  }
}

const sinceFirst = (at: Instant, first: Instant): string =>
  `${(Date.parse(dateOf(at)) - Date.parse(dateOf(first))) / DAY_MS}d ${at.slice(11, 23)}`;
