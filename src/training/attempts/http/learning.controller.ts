import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal, type Principal } from '../../../access/index.js';
import { AtLeast } from '../../../http/at-least.js';
import { etagOf } from '../../../http/if-match.js';
import { attemptId, classId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../../stream-writing/index.js';
import { ClassPathId } from '../../classes/index.js';
import { AttemptDrafts } from '../attempt-drafts.js';
import { AttemptReader } from '../attempt-reader.js';
import { LearningList } from '../learning-list.js';
import { AttemptsLag } from '../read-models/attempts-lag.js';
import { AnswerPoint } from '../use-cases/answer-point.js';
import { StartAttempt } from '../use-cases/start-attempt.js';
import { SubmitAttempt } from '../use-cases/submit-attempt.js';
import { AttemptPages } from '../view/attempt-pages.js';
import { answerOf } from './answer-of.js';
import { AttemptPathId } from './attempt-path-id.js';
import { AnswerBody, DraftTextBody } from './learning.body.js';
import { LearningAttemptDto, LearningDto, LearningFrameDto, LearningTimelineDto, ResultDto, StartedAttemptDto } from './learning.dto.js';
import { LearningMomentParams, PartParams } from './learning.params.js';

/** 我的培训: what a trainee reads and does. Nothing that it answers depends on what the trainee has not reached. */
@ApiTags('learning')
@Controller('learning')
export class LearningController {
  constructor(
    private readonly bus: CommandBus,
    private readonly list: LearningList,
    private readonly lag: AttemptsLag,
    private readonly reader: AttemptReader,
    private readonly pages: AttemptPages,
    private readonly drafts: AttemptDrafts,
  ) {}

  @Get()
  @AtLeast()
  async own(@CurrentPrincipal() { officerId }: Principal): Promise<LearningDto> {
    const lagMs = await this.lag.milliseconds();
    return { items: await this.list.of(officerId), lagMs };
  }

  /** The attempt that runs, or the next one. */
  @Post('classes/:classId/attempts')
  start(@Param('classId', ClassPathId) id: string, @CurrentWriting() writing: Writing): Promise<StartedAttemptDto> {
    return this.bus.execute(new StartAttempt(writing, classId(id)));
  }

  @Get('attempts/:attemptId')
  async page(
    @Param('attemptId', AttemptPathId) id: string,
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LearningAttemptDto> {
    const read = await this.reader.own(attemptId(id), principal);
    void reply.header('etag', etagOf(read.version));
    return this.pages.page(read);
  }

  @Get('attempts/:attemptId/timeline')
  async timeline(
    @Param('attemptId', AttemptPathId) id: string,
    @Query() { part }: PartParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<LearningTimelineDto> {
    return this.pages.timeline(await this.reader.own(attemptId(id), principal), part);
  }

  @Get('attempts/:attemptId/replay')
  async replay(
    @Param('attemptId', AttemptPathId) id: string,
    @Query() { part, version }: LearningMomentParams,
    @CurrentPrincipal() principal: Principal,
  ): Promise<LearningFrameDto> {
    return this.pages.frame(await this.reader.own(attemptId(id), principal), part, version);
  }

  @Post('attempts/:attemptId/answers')
  @HttpCode(200)
  async answer(
    @Param('attemptId', AttemptPathId) id: string,
    @Body() body: AnswerBody,
    @CurrentPrincipal() principal: Principal,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const read = await this.reader.own(attemptId(id), principal);
    return this.bus.execute(new AnswerPoint(writing, read, body.step, answerOf(body)));
  }

  /** Reasons that are being written, so that they are on every device. */
  @Put('attempts/:attemptId/draft')
  @HttpCode(204)
  async saveDraft(
    @Param('attemptId', AttemptPathId) id: string,
    @Body() { step, text }: DraftTextBody,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const { attempt } = await this.reader.own(attemptId(id), principal);
    if (step > attempt.answers.length + 1) throw new Rejection('attempt/step-not-reached');
    await this.drafts.save(attempt.attemptId, step, text);
  }

  @Post('attempts/:attemptId/submit')
  @HttpCode(200)
  submit(@Param('attemptId', AttemptPathId) id: string, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.bus.execute(new SubmitAttempt(writing, attemptId(id)));
  }

  @Get('attempts/:attemptId/result')
  async result(@Param('attemptId', AttemptPathId) id: string, @CurrentPrincipal() principal: Principal): Promise<ResultDto> {
    return this.pages.result(await this.reader.own(attemptId(id), principal));
  }
}
