import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { organId, shareId } from '../../../kernel/ids.js';
import { localDate } from '../../../kernel/time.js';
import type { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../../stream-writing/index.js';
import type { RequestInput } from '../use-cases/request-input.js';
import { TakeRequestStep } from '../use-cases/take-request-step.js';
import {
  CoordinateShareBody,
  DecideShareBody,
  NegotiateShareBody,
  OnwardShareBody,
  ShareOpinionBody,
  RaiseShareDisputeBody,
  ShareReasonsBody,
  RecallShareBody,
  ReportShareRectificationBody,
  SuspendShareBody,
} from './request.body.js';
import { SharePathId } from './share-path-id.js';

/** What becomes of a share: misuse, recall, onward use, disputes; the table of steps is in domain/requests/transitions.ts. */
@ApiTags('information-requests')
@Controller('information-requests')
export class SharingController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':shareId/suspend')
  @HttpCode(200)
  suspend(
    @Param('shareId', SharePathId) id: string,
    @Body() body: SuspendShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SuspendAccess', facts: body.facts, rectifyBy: localDate(body.rectifyBy) });
  }

  @Post(':shareId/report-rectification')
  @HttpCode(200)
  reportRectification(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ReportShareRectificationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReportRectification', report: body.report });
  }

  @Post(':shareId/resume')
  @HttpCode(200)
  resume(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareOpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ResumeAccess', opinion: body.opinion });
  }

  @Post(':shareId/terminate')
  @HttpCode(200)
  terminate(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'TerminateShare', reasons: body.reasons });
  }

  @Post(':shareId/recall')
  @HttpCode(200)
  recall(
    @Param('shareId', SharePathId) id: string,
    @Body() body: RecallShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RecallShare',
      reasons: body.reasons,
      negotiation: body.negotiation ?? '',
      ...(body.ground === undefined ? {} : { ground: body.ground }),
    });
  }

  @Post(':shareId/consent-onward')
  @HttpCode(200)
  consentOnward(
    @Param('shareId', SharePathId) id: string,
    @Body() body: OnwardShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ConsentOnward', to: organId(body.to), purpose: body.purpose });
  }

  @Post(':shareId/pass-on')
  @HttpCode(200)
  passOn(
    @Param('shareId', SharePathId) id: string,
    @Body() body: OnwardShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'PassOn', to: organId(body.to), purpose: body.purpose });
  }

  @Post(':shareId/negotiate')
  @HttpCode(200)
  negotiate(
    @Param('shareId', SharePathId) id: string,
    @Body() body: NegotiateShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RecordNegotiation', content: body.content, agreed: body.agreed });
  }

  @Post(':shareId/raise-dispute')
  @HttpCode(200)
  raiseDispute(
    @Param('shareId', SharePathId) id: string,
    @Body() body: RaiseShareDisputeBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RaiseDispute', matter: body.matter });
  }

  @Post(':shareId/coordinate')
  @HttpCode(200)
  coordinate(
    @Param('shareId', SharePathId) id: string,
    @Body() body: CoordinateShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'CoordinateDispute',
      outcome: body.outcome,
      opinion: body.opinion,
      ...(body.documentNumber === undefined ? {} : { documentNumber: body.documentNumber }),
    });
  }

  @Post(':shareId/decide')
  @HttpCode(200)
  decide(
    @Param('shareId', SharePathId) id: string,
    @Body() body: DecideShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DecideDispute',
      outcome: body.outcome,
      decision: body.decision,
      documentNumber: body.documentNumber,
    });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: RequestInput): Promise<CommittedDto> {
    const request = { ...writing, shareId: shareId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeRequestStep(request, input));
  }
}
