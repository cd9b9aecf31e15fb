import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Actor } from '../kernel/actor.js';
import { type Position, organId } from '../kernel/ids.js';
import { Rejection } from '../kernel/rejection.js';
import { EventStore } from '../event-store/index.js';
import type { SeededOfficer } from '../organisations/index.js';
import { ClockWatch } from '../supervision/index.js';
import { type Cast, castOf } from './script.js';
import { seededFile } from './seed-ids.js';
import type { StageClock } from './stage-clock.js';
import { StageWatch } from './stage-watch.js';
import { stepCommand } from './step-command.js';
import { streamOfStep } from './step-stream.js';
import type { Step, StepOf, Story } from './story.js';

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
    const unfinished: Story[] = [];
    for (const story of stories) if (!(await this.isFinished(story))) unfinished.push(story);
    const steps = unfinished.flatMap((story) => story.steps.map((step, index) => ({ story, step, index })));
    steps.sort((a, b) => (a.step.at < b.step.at ? -1 : a.step.at > b.step.at ? 1 : 0)); // stable: steps of one instant keep their order
    const watch = new StageWatch(this.app.get(ClockWatch), this.clock);
    let last: Position | undefined;
    for (const { story, step, index } of steps) {
      await watch.passTo(step.at, last);
      this.clock.set(step.at);
      const written = await this.take(story, step, index).catch((error: unknown) => {
        throw new Error(`demonstration ${story.id}, step ${index + 1} (${step.kind}) could not be played`, { cause: error });
      });
      last = written ?? last;
    }
    return steps.length;
  }

  private async isFinished({ id, steps }: Story): Promise<boolean> {
    const index = steps.findLastIndex(({ kind }) => kind !== 'refused');
    const last = steps[index];
    if (last === undefined) return true;
    const events = await this.app.get(EventStore).read(streamOfStep(id, last));
    return events.some(({ metadata }) => metadata.idempotencyKey === keyOf(id, index));
  }

  private async take(story: Story, step: Step, index: number): Promise<Position | undefined> {
    if (step.kind === 'refused') return this.expectRefusal(story, step, index);
    const request = {
      caseId: seededFile(story.id, step.file),
      principal: this.principal(step.who),
      correlationId: keyOf(story.id, index),
      idempotencyKey: keyOf(story.id, index),
    };
    return (await this.app.get(CommandBus).execute(stepCommand(story.id, step, request))).position;
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

const keyOf = (story: string, index: number): string => `demo:${story}:${index}`;
