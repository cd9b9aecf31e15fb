import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { attemptId, classId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../../stream-writing/index.js';
import { ClassPathId } from '../../classes/index.js';
import { ClassStanding } from '../class-standing.js';
import { ATTEMPT_STEPS } from '../domain/steps.js';
import { AttemptsLag } from '../read-models/attempts-lag.js';
import { MarkAnswer } from '../use-cases/mark-answer.js';
import { AttemptPathId } from './attempt-path-id.js';
import { MarkAnswerBody } from './learning.body.js';
import { ClassStandingDto, MarkingQueueDto } from './training-attempts.dto.js';

/** Attempts as the trainer follows and marks them. */
@ApiTags('training')
@Controller('training')
@Roles(...ATTEMPT_STEPS.MarkAnswer.roles)
export class TrainingAttemptsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly standing: ClassStanding,
    private readonly lag: AttemptsLag,
    private readonly clock: Clock,
  ) {}

  @Get('classes/:classId/trainees')
  @AtLeast()
  async trainees(@Param('classId', ClassPathId) id: string): Promise<ClassStandingDto> {
    const lagMs = await this.lag.milliseconds();
    return { now: this.clock.now(), items: await this.standing.trainees(classId(id)), lagMs };
  }

  @Get('classes/:classId/marking')
  @AtLeast()
  async marking(@Param('classId', ClassPathId) id: string): Promise<MarkingQueueDto> {
    const lagMs = await this.lag.milliseconds();
    return { items: await this.standing.marking(classId(id)), lagMs };
  }

  @Post('attempts/:attemptId/marks')
  @HttpCode(200)
  mark(
    @Param('attemptId', AttemptPathId) id: string,
    @Body() { partId, pointId, points, remark }: MarkAnswerBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.bus.execute(new MarkAnswer(writing, attemptId(id), { partId, pointId, points, remark }));
  }
}
