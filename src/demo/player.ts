import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '../kernel/actor.js';
import { type CaseId, type Position, organId } from '../kernel/ids.js';
import { Rejection } from '../kernel/rejection.js';
import { DeadlinesService } from '../deadlines/index.js';
import { CaseReader, FileDueClocks } from '../docket/index.js';
import { EventStore } from '../event-store/index.js';
import type { SeededOfficer } from '../organisations/index.js';
import { WatchTools } from '../policies/index.js';
import { Projector } from '../projections/index.js';
import { SuccessionWatch } from '../succession/index.js';
import { ClockWatch } from '../supervision/index.js';
import { type Cast, castOf } from './script.js';
import { seededFile } from './seed-ids.js';
import type { StageClock } from './stage-clock.js';
import { StageWatch } from './stage-watch.js';
import { stepCommand } from './step-command.js';
import { streamOfStep } from './step-stream.js';
import type { Step, StepOf, Story } from './story.js';

/** Within a file everything is known; the other steps ask the lists too, for look-alikes, or why they are to be refused. */
const WITHIN_A_FILE: ReadonlySet<Step['kind']> = new Set(['split', 'handling', 'handoff', 'consultation', 'dispute', 'supervision']);
const PATIENCE_MS = 60_000;

/** Plays stories through the command handlers of production, in the order of their dates, at the time of each step. */
export class Player {
  private readonly officers: ReadonlyMap<string, SeededOfficer>;
  readonly cast: Cast;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: Pick<StageClock, 'set'>,
    officers: readonly SeededOfficer[],
  ) {
    this.officers = new Map(officers.map((officer) => [officer.username, officer]));
    this.cast = castOf(officers);
  }

  /** A story that was cut short goes on where it stopped: every step has its own key. Answers the number of steps played. */
  async play(stories: readonly Story[]): Promise<number> {
    const left = await unfinished(stories, this.app.get(EventStore));
    const reached = new Map(
      await Promise.all(left.map(async (story) => [story, await lastStored(story, this.app.get(EventStore))] as const)),
    );
    const steps = left
      .flatMap((story) => story.steps.map((step, index) => ({ story, step, index })))
      .filter(({ story, step, index }) => step.kind !== 'refused' || index > (reached.get(story) ?? -1)); // what came after may have opened it
    steps.sort((a, b) => (a.step.at < b.step.at ? -1 : a.step.at > b.step.at ? 1 : 0)); // stable: steps of one instant keep their order
    const watch = this.watch();
    let last: Position | undefined;
    let written: readonly CaseId[] = stories.flatMap(filesOf);
    for (const { story, step, index } of steps) {
      await watch.passTo(step.at, written, last);
      if (!WITHIN_A_FILE.has(step.kind) && last !== undefined) await this.app.get(Projector).awaitPosition(last, undefined, PATIENCE_MS);
      this.clock.set(step.at);
      last =
        (await this.take(story, step, index).catch((error: unknown) => {
          throw new Error(`demonstration ${story.id}, step ${index + 1} (${step.kind}) could not be played`, { cause: error });
        })) ?? last;
      written = filesOf(story);
    }
    return steps.length;
  }

  /** That of production, over the files of the stories. */
  private watch(): StageWatch {
    const { app } = this;
    const clocks = new FileDueClocks(app.get(CaseReader));
    const watch = new ClockWatch(app.get(WatchTools), clocks, app.get(DeadlinesService));
    return new StageWatch(watch, clocks, app.get(SuccessionWatch), this.clock);
  }

  private async take(story: Story, step: Step, index: number): Promise<Position | undefined> {
    if (step.kind === 'refused') return this.expectRefusal(story, step, index);
    const request = {
      caseId: seededFile(story.id, step.file),
      principal: this.principal(step.who),
      correlationId: keyOf(story.id, index),
      idempotencyKey: keyOf(story.id, index),
    };
    const { position } = await this.app.get(CommandBus).execute(stepCommand(story.id, step, request));
    if (step.kind === 'change') await this.app.get(Projector).awaitPosition(position, ['catalogue-changes'], PATIENCE_MS); // who comes next looks the lists up
    return position;
  }

  private async expectRefusal(story: Story, { attempt, code }: StepOf<'refused'>, index: number): Promise<undefined> {
    try {
      await this.take(story, attempt, index);
    } catch (error) {
      if (error instanceof Rejection && error.code === code) return undefined;
      throw error;
    }
    throw new Error(`expected the refusal ${code}`);
  }

  private principal(username: string) {
    const officer = this.officers.get(username);
    if (officer === undefined) throw new Error(`no demonstration officer ${username}`);
    const positions = officer.roles.map((role): Actor => ({ officerId: this.cast(username), organId: organId(officer.organ), role }));
    const [acting] = positions;
    return { officerId: this.cast(username), sessionId: 'demonstration', username, positions, ...(acting === undefined ? {} : { acting }) };
  }
}

/** Those whose last step the record does not hold. */
export const unfinished = async (stories: readonly Story[], record: EventStore): Promise<readonly Story[]> => {
  const finished = await Promise.all(stories.map((story) => isFinished(story, record)));
  return stories.filter((_, index) => finished[index] === false);
};

/** Index of the last step that the record holds; -1 when it holds none. */
const lastStored = async ({ id, steps }: Story, record: EventStore): Promise<number> => {
  const streams = [...new Set(steps.flatMap((step) => (step.kind === 'refused' ? [] : [streamOfStep(id, step)])))];
  const keys = new Set(
    (await Promise.all(streams.map((stream) => record.read(stream)))).flat().map(({ metadata }) => metadata.idempotencyKey),
  );
  return steps.findLastIndex((_, index) => keys.has(keyOf(id, index)));
};

const isFinished = async ({ id, steps }: Story, record: EventStore): Promise<boolean> => {
  const index = steps.findLastIndex(({ kind }) => kind !== 'refused');
  const last = steps[index];
  if (last === undefined) return true;
  const events = await record.read(streamOfStep(id, last));
  return events.some(({ metadata }) => metadata.idempotencyKey === keyOf(id, index));
};

const filesOf = ({ id, steps }: Story): readonly CaseId[] => {
  const keys = steps.flatMap((step) => (step.kind === 'split' ? [step.file, ...step.parts.map(({ key }) => key)] : [step.file]));
  return [...new Set(keys)].map((key) => seededFile(id, key));
};

const keyOf = (story: string, index: number): string => `demo:${story}:${index}`;
