import type { CaseId } from '../kernel/ids.js';
import type { CastMember } from '../kernel/register.js';
import type { Instant } from '../kernel/time.js';
import type { CopiedEvent } from '../training/materials/index.js';

/** What the rules said of a clock when the file was recorded. */
export interface RecordedClock {
  /** Of the event that started it. */
  readonly version: number;
  readonly clock: string;
  /** In Chinese. */
  readonly name: string;
  readonly organ: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly startedAt: Instant;
  readonly length: number;
  readonly unit: string;
  readonly due: Instant;
  /** `met`, `late`, `cancelled`, `running`, `paused`: how it ended in this file. */
  readonly outcome: string;
}

/** What the rules said of the commands of one organ at one version; refused ones with code and article. */
export interface RecordedCommands {
  readonly organ: string;
  readonly open: readonly string[];
  readonly refused: Readonly<Record<string, string>>;
}
export interface RecordedStep {
  readonly version: number;
  readonly commands: readonly RecordedCommands[];
}

/** A de-identified file with its verdicts, as it stands in `test/regression/files`. */
export interface RecordedFile {
  readonly title: string;
  readonly caseId: CaseId;
  readonly cast: readonly CastMember[];
  readonly clocks: readonly RecordedClock[];
  readonly steps: readonly RecordedStep[];
  readonly history: readonly CopiedEvent[];
}

/** Why a verdict is another than it was: the rule changed from that day on. */
export interface ExplainedChange {
  /** Rule id of the rule book, or the code of a refusal that has none. */
  readonly rule: string;
  /** `YYYY-MM-DD`: steps before this day keep their verdicts. */
  readonly from: string;
  /** Instrument and article that changed. */
  readonly basis: string;
  readonly reason: string;
}
