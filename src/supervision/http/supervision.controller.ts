import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Ids, type ClockId, caseId, caseStream, consultationId, disputeId, handoffId, organId, supervisionId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing, newIdFor } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { badRequest } from '../../http/problem.js';
import type { SupervisionInput } from '../use-cases/supervision-input.js';
import { TakeSupervisionStep } from '../use-cases/take-supervision-step.js';
import { OpenedSupervisionDto } from './opened-supervision.dto.js';
import {
  AnswerObjectionBody,
  ConfirmRectificationBody,
  IssueDecisionBody,
  IssueLetterBody,
  IssueOpinionBody,
  NamePubliclyBody,
  ObjectToSupervisionBody,
  OpenSupervisionBody,
  RemindBody,
  ReportRectificationBody,
  ReturnRectificationBody,
} from './supervision.body.js';

const SupervisionPathId = new UuidPipe({
  exceptionFactory: () => badRequest([{ field: 'supervisionId', message: '督办标识应为 UUID。' }]),
});

const paperOf = ({ text, legalBasis, respondBy, documentNumber, copyTo }: IssueOpinionBody) => ({
  text,
  legalBasis,
  respondBy: localDate(respondBy),
  ...(documentNumber === undefined ? {} : { documentNumber }),
  ...(copyTo === undefined ? {} : { copyTo: organId(copyTo) }),
});
const letterOf = (body: IssueLetterBody) => ({
  ...paperOf(body),
  kind: body.kind,
  ...(body.urgentReasons === undefined ? {} : { urgentReasons: body.urgentReasons }),
});

/** 督办 over HTTP; the table of steps is in domain/transitions.ts. */
@ApiTags('supervisions')
@Controller('cases/:caseId/supervisions')
export class SupervisionController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  /** Opens one that no missed clock has opened: it begins with a letter. */
  @Post()
  async open(
    @Param('caseId', CasePathId) id: string,
    @Body() body: OpenSupervisionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<OpenedSupervisionDto> {
    const supervision = supervisionId((body.supervisionId ?? newIdFor(caseStream(caseId(id)), writing, this.ids)).toLowerCase());
    const committed = await this.take(id, body, writing, {
      type: 'OpenSupervision',
      supervisionId: supervision,
      owes: organId(body.organ),
      source: body.source,
      failing: body.failing,
      ...(body.clock === undefined ? {} : { clock: body.clock as ClockId }),
      ...(body.handoffId === undefined ? {} : { handoffId: handoffId(body.handoffId.toLowerCase()) }),
      ...(body.consultationId === undefined ? {} : { consultationId: consultationId(body.consultationId.toLowerCase()) }),
      ...(body.disputeId === undefined ? {} : { disputeId: disputeId(body.disputeId.toLowerCase()) }),
      ...letterOf(body),
    });
    return { ...committed, supervisionId: supervision };
  }

  @Post(':supervisionId/remind')
  @HttpCode(200)
  remind(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: RemindBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RemindDuty', supervisionId: supervisionId(of), text: body.text });
  }

  @Post(':supervisionId/issue-letter')
  @HttpCode(200)
  issueLetter(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: IssueLetterBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'IssueLetter', supervisionId: supervisionId(of), ...letterOf(body) });
  }

  @Post(':supervisionId/issue-opinion')
  @HttpCode(200)
  issueOpinion(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: IssueOpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'IssueOpinion', supervisionId: supervisionId(of), ...paperOf(body) });
  }

  @Post(':supervisionId/issue-decision')
  @HttpCode(200)
  issueDecision(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: IssueDecisionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'IssueDecision',
      supervisionId: supervisionId(of),
      ...paperOf(body),
      ...(body.gravity === undefined ? {} : { gravity: body.gravity }),
    });
  }

  @Post(':supervisionId/name-publicly')
  @HttpCode(200)
  namePublicly(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: NamePubliclyBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'NamePublicly',
      supervisionId: supervisionId(of),
      text: body.text,
      where: body.where,
      ...(body.documentNumber === undefined ? {} : { documentNumber: body.documentNumber }),
    });
  }

  @Post(':supervisionId/object')
  @HttpCode(200)
  object(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: ObjectToSupervisionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ObjectToSupervision', supervisionId: supervisionId(of), reasons: body.reasons });
  }

  @Post(':supervisionId/answer-objection')
  @HttpCode(200)
  answerObjection(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: AnswerObjectionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'AnswerObjection',
      supervisionId: supervisionId(of),
      upheld: body.upheld,
      reasons: body.reasons,
    });
  }

  @Post(':supervisionId/report-rectification')
  @HttpCode(200)
  reportRectification(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: ReportRectificationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReportRectification', supervisionId: supervisionId(of), report: body.report });
  }

  @Post(':supervisionId/return-rectification')
  @HttpCode(200)
  returnRectification(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: ReturnRectificationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ReturnRectification',
      supervisionId: supervisionId(of),
      reasons: body.reasons,
      respondBy: localDate(body.respondBy),
    });
  }

  @Post(':supervisionId/confirm-rectification')
  @HttpCode(200)
  confirmRectification(
    @Param('caseId', CasePathId) id: string,
    @Param('supervisionId', SupervisionPathId) of: string,
    @Body() body: ConfirmRectificationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ConfirmRectification', supervisionId: supervisionId(of), opinion: body.opinion });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: SupervisionInput): Promise<CommittedDto> {
    const request = { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeSupervisionStep(request, input));
  }
}
