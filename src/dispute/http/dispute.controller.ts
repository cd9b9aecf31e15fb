import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Ids, caseId, consultationId, disputeId, handoffId, itemCode, organId } from '../../kernel/ids.js';
import type { Position } from '../../case-file/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { plainOf } from '../../http/plain.js';
import { badRequest } from '../../http/problem.js';
import type { DisputeInput } from '../use-cases/dispute-input.js';
import { TakeDisputeStep } from '../use-cases/take-dispute-step.js';
import { AppliedDisputeDto } from './applied-dispute.dto.js';
import {
  ApplyForCoordinationBody,
  CloseDisputeBody,
  DeclineApplicationBody,
  DesignateBody,
  DisputeReasonsBody,
  DisputeStepBody,
  DraftOpinionBody,
  EscalateBody,
  ExecuteBody,
  HoldCoordinationBody,
  OrderInterimBody,
  RecordDesignationBody,
  RespondBody,
} from './dispute.body.js';

const DisputePathId = new UuidPipe({ exceptionFactory: () => badRequest([{ field: 'disputeId', message: '争议标识应为 UUID。' }]) });

const positionOf = ({ opinion, author, basis, competent }: RespondBody): Position => ({
  opinion,
  author,
  basis,
  ...(competent === undefined ? {} : { competent: organId(competent) }),
});

/** 争议协调 and 指定管辖 over HTTP; the table of steps is in domain/transitions.ts. */
@ApiTags('disputes')
@Controller('cases/:caseId/disputes')
export class DisputeController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async apply(
    @Param('caseId', CasePathId) id: string,
    @Body() body: ApplyForCoordinationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<AppliedDisputeDto> {
    const dispute = disputeId((body.disputeId ?? this.ids.next()).toLowerCase());
    const committed = await this.take(id, body, writing, {
      type: 'ApplyForCoordination',
      disputeId: dispute,
      kind: body.kind,
      respondents: body.respondents.map(organId),
      matter: body.matter,
      facts: body.facts,
      claim: body.claim,
      legalBasis: body.legalBasis,
      evidence: body.evidence,
      ...(body.consultationId === undefined ? {} : { consultationId: consultationId(body.consultationId.toLowerCase()) }),
      ...(body.urgencyReason === undefined ? {} : { urgencyReason: body.urgencyReason }),
    });
    return { ...committed, disputeId: dispute };
  }

  @Post(':disputeId/accept')
  @HttpCode(200)
  accept(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AcceptApplication', disputeId: disputeId(of) });
  }

  @Post(':disputeId/decline')
  @HttpCode(200)
  decline(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DeclineApplicationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DeclineApplication',
      disputeId: disputeId(of),
      ground: body.ground,
      reasons: body.reasons,
      route: body.route,
    });
  }

  @Post(':disputeId/forward')
  @HttpCode(200)
  forward(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ForwardDispute', disputeId: disputeId(of) });
  }

  @Post(':disputeId/respond')
  @HttpCode(200)
  respond(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: RespondBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RespondToDispute', disputeId: disputeId(of), position: positionOf(body) });
  }

  @Post(':disputeId/record-missed-replies')
  @HttpCode(200)
  recordMissedReplies(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RecordMissedReplies', disputeId: disputeId(of) });
  }

  @Post(':disputeId/order-interim')
  @HttpCode(200)
  orderInterim(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: OrderInterimBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'OrderInterim',
      disputeId: disputeId(of),
      lead: organId(body.lead),
      measure: body.measure,
      reasons: body.reasons,
    });
  }

  @Post(':disputeId/hold-meeting')
  @HttpCode(200)
  holdMeeting(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: HoldCoordinationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'HoldCoordination',
      disputeId: disputeId(of),
      heldAt: body.heldAt,
      attendees: body.attendees.map(({ organ, names }) => ({ organ: organId(organ), names })),
      experts: body.experts,
      minutes: body.minutes,
    });
  }

  @Post(':disputeId/draft-opinion')
  @HttpCode(200)
  draftOpinion(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DraftOpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DraftOpinion',
      disputeId: disputeId(of),
      opinion: body.opinion,
      competent: organId(body.competent),
      ...(body.item === undefined ? {} : { item: itemCode(body.item) }),
    });
  }

  @Post(':disputeId/sign')
  @HttpCode(200)
  sign(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SignOpinion', disputeId: disputeId(of) });
  }

  @Post(':disputeId/issue-opinion')
  @HttpCode(200)
  issueOpinion(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'IssueOpinion', disputeId: disputeId(of) });
  }

  @Post(':disputeId/escalate')
  @HttpCode(200)
  escalate(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: EscalateBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'EscalateDispute',
      disputeId: disputeId(of),
      to: organId(body.to),
      draft: body.draft,
      proposed: organId(body.proposed),
    });
  }

  @Post(':disputeId/designate')
  @HttpCode(200)
  designate(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DesignateBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DesignateJurisdiction',
      disputeId: disputeId(of),
      between: (body.between ?? []).map(organId),
      ...this.designationOf(body),
    });
  }

  @Post(':disputeId/record-designation')
  @HttpCode(200)
  recordDesignation(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: RecordDesignationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RecordSuperiorDesignation', disputeId: disputeId(of), ...this.designationOf(body) });
  }

  @Post(':disputeId/execute')
  @HttpCode(200)
  execute(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: ExecuteBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ConfirmExecution',
      disputeId: disputeId(of),
      ...plainOf({ goods: body.goods, measures: body.measures, note: body.note }),
    });
  }

  @Post(':disputeId/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'WithdrawApplication', disputeId: disputeId(of), reasons: body.reasons });
  }

  @Post(':disputeId/route-to-staffing')
  @HttpCode(200)
  routeToStaffing(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RouteToStaffingOffice', disputeId: disputeId(of), reasons: body.reasons });
  }

  @Post(':disputeId/suspend')
  @HttpCode(200)
  suspend(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SuspendDispute', disputeId: disputeId(of), reasons: body.reasons });
  }

  @Post(':disputeId/resume')
  @HttpCode(200)
  resume(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: DisputeStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ResumeDispute', disputeId: disputeId(of) });
  }

  @Post(':disputeId/close')
  @HttpCode(200)
  close(
    @Param('caseId', CasePathId) id: string,
    @Param('disputeId', DisputePathId) of: string,
    @Body() body: CloseDisputeBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'CloseDispute', disputeId: disputeId(of), summary: body.summary });
  }

  private designationOf({ to, matter, legalBasis, documentNumber, item }: RecordDesignationBody) {
    return {
      to: organId(to),
      matter,
      legalBasis,
      documentNumber,
      ...(item === undefined ? {} : { item: itemCode(item) }),
      successor: handoffId(this.ids.next()),
    };
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: DisputeInput): Promise<CommittedDto> {
    const request = { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeDisputeStep(request, input));
  }
}
