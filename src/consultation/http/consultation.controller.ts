import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Ids, caseId, consultationId, disputeId, handoffId, organId } from '../../kernel/ids.js';
import { localDate } from '../../kernel/time.js';
import type { Position } from '../../case-file/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { badRequest } from '../../http/problem.js';
import type { ConsultationInput } from '../use-cases/consultation-input.js';
import { TakeConsultationStep } from '../use-cases/take-consultation-step.js';
import { RequestedConsultationDto } from './requested-consultation.dto.js';
import {
  AnswerConsultationBody,
  CloseConsultationBody,
  ConsultationStepBody,
  DeclareFailedBody,
  ExtendConsultationBody,
  HoldMeetingBody,
  ProposeJointActionBody,
  ProposeJurisdictionBody,
  RefuseAssistanceBody,
  RequestConsultationBody,
} from './consultation.body.js';

const ConsultationPathId = new UuidPipe({
  exceptionFactory: () => badRequest([{ field: 'consultationId', message: '协商标识应为 UUID。' }]),
});

const positionOf = ({ opinion, author, basis, competent }: AnswerConsultationBody): Position => ({
  opinion,
  author,
  basis,
  ...(competent === undefined ? {} : { competent: organId(competent) }),
});

/** 执法协商 over HTTP; the table of steps is in domain/transitions.ts. */
@ApiTags('consultations')
@Controller('cases/:caseId/consultations')
export class ConsultationController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async request(
    @Param('caseId', CasePathId) id: string,
    @Body() body: RequestConsultationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<RequestedConsultationDto> {
    const consultation = consultationId((body.consultationId ?? this.ids.next()).toLowerCase());
    const committed = await this.take(id, body, writing, {
      type: 'RequestConsultation',
      consultationId: consultation,
      kind: body.kind,
      to: body.to.map(organId),
      question: body.question,
      facts: body.facts,
      legalBasis: body.legalBasis,
      urgency: body.urgency,
      ...(body.handoffId === undefined ? {} : { handoffId: handoffId(body.handoffId.toLowerCase()) }),
    });
    return { ...committed, consultationId: consultation };
  }

  @Post(':consultationId/acknowledge')
  @HttpCode(200)
  acknowledge(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: ConsultationStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AcknowledgeConsultation', consultationId: consultationId(of) });
  }

  @Post(':consultationId/extend')
  @HttpCode(200)
  extend(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: ExtendConsultationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ExtendConsultation',
      consultationId: consultationId(of),
      reasons: body.reasons,
      replyBy: localDate(body.replyBy),
    });
  }

  @Post(':consultationId/answer')
  @HttpCode(200)
  answer(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: AnswerConsultationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AnswerConsultation', consultationId: consultationId(of), position: positionOf(body) });
  }

  @Post(':consultationId/refuse')
  @HttpCode(200)
  refuse(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: RefuseAssistanceBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RefuseAssistance',
      consultationId: consultationId(of),
      ground: body.ground,
      reasons: body.reasons,
      author: body.author,
    });
  }

  @Post(':consultationId/hold-meeting')
  @HttpCode(200)
  holdMeeting(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: HoldMeetingBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'HoldMeeting',
      consultationId: consultationId(of),
      heldAt: body.heldAt,
      attendees: body.attendees.map(({ organ, names }) => ({ organ: organId(organ), names })),
      minutes: body.minutes,
    });
  }

  @Post(':consultationId/propose-jurisdiction')
  @HttpCode(200)
  proposeJurisdiction(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: ProposeJurisdictionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ProposeAgreement',
      consultationId: consultationId(of),
      terms: { kind: 'jurisdiction', competent: organId(body.competent), terms: body.terms },
    });
  }

  @Post(':consultationId/propose-joint-action')
  @HttpCode(200)
  proposeJointAction(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: ProposeJointActionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ProposeAgreement',
      consultationId: consultationId(of),
      terms: {
        kind: 'joint-action',
        lead: organId(body.lead),
        leadAs: body.leadAs,
        plan: body.plan,
        division: body.division.map(({ organ, tasks }) => ({ organ: organId(organ), tasks })),
      },
    });
  }

  @Post(':consultationId/seal')
  @HttpCode(200)
  seal(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: ConsultationStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SealAgreement', consultationId: consultationId(of) });
  }

  @Post(':consultationId/agree')
  @HttpCode(200)
  agree(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: ConsultationStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RecordAgreement', consultationId: consultationId(of) });
  }

  @Post(':consultationId/declare-failed')
  @HttpCode(200)
  declareFailed(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: DeclareFailedBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DeclareFailed',
      consultationId: consultationId(of),
      views: body.views.map(({ organ, view }) => ({ organ: organId(organ), view })),
    });
  }

  @Post(':consultationId/close')
  @HttpCode(200)
  close(
    @Param('caseId', CasePathId) id: string,
    @Param('consultationId', ConsultationPathId) of: string,
    @Body() body: CloseConsultationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'CloseConsultation',
      consultationId: consultationId(of),
      summary: body.summary,
      ...(body.handoffId === undefined ? {} : { handoffId: handoffId(body.handoffId.toLowerCase()) }),
      ...(body.disputeId === undefined ? {} : { disputeId: disputeId(body.disputeId.toLowerCase()) }),
    });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: ConsultationInput): Promise<CommittedDto> {
    const request = { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeConsultationStep(request, input));
  }
}
