import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Ids, caseId, organId, shareId, streamName } from '../../../kernel/ids.js';
import type { OccurredAtBody } from '../../../http/occurred-at.body.js';
import { CommittedDto, CurrentWriting, type Writing, newIdFor } from '../../../stream-writing/index.js';
import type { RequestInput } from '../use-cases/request-input.js';
import { TakeRequestStep } from '../use-cases/take-request-step.js';
import { askedFrom, scopeFrom } from './asked.js';
import { grantFrom } from './granted.js';
import {
  AnswerShareCorrectionBody,
  AskedShareBody,
  DraftShareRequestBody,
  GrantShareBody,
  ShareReasonsBody,
  RefuseShareBody,
  RequestShareCorrectionBody,
  NoticeSupplementBody,
  ShareStepBody,
  ShareSupplementBody,
} from './request.body.js';
import { RequestedShareDto } from './requested-share.dto.js';
import { SharePathId } from './share-path-id.js';

/** Where the ids of repeated drafts are derived. */
const DRAFTS = streamName('share-drafts');

/** Asking for information and answering; the table of steps is in domain/requests/transitions.ts. */
@ApiTags('information-requests')
@Controller('information-requests')
export class AnsweringController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async draft(@Body() body: DraftShareRequestBody, @CurrentWriting() writing: Writing): Promise<RequestedShareDto> {
    const id = (body.shareId ?? newIdFor(DRAFTS, writing, this.ids)).toLowerCase();
    const committed = await this.take(id, body, writing, {
      type: 'DraftInfoRequest',
      asked: askedFrom(body),
      ...(body.provider === undefined ? {} : { provider: organId(body.provider) }),
      ...(body.caseId === undefined ? {} : { caseId: caseId(body.caseId.toLowerCase()) }),
    });
    return { ...committed, shareId: id };
  }

  @Post(':shareId/revise')
  @HttpCode(200)
  revise(
    @Param('shareId', SharePathId) id: string,
    @Body() body: AskedShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReviseInfoRequest', asked: askedFrom(body) });
  }

  @Post(':shareId/sign')
  @HttpCode(200)
  sign(@Param('shareId', SharePathId) id: string, @Body() body: ShareStepBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SignInfoRequest' });
  }

  @Post(':shareId/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'WithdrawInfoRequest', reasons: body.reasons });
  }

  @Post(':shareId/request-supplement')
  @HttpCode(200)
  requestSupplement(
    @Param('shareId', SharePathId) id: string,
    @Body() body: NoticeSupplementBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'NoticeSupplement', missing: body.missing });
  }

  @Post(':shareId/supplement')
  @HttpCode(200)
  supplement(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareSupplementBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SupplementInfoRequest', scope: scopeFrom(body), note: body.note });
  }

  @Post(':shareId/request-extension')
  @HttpCode(200)
  requestExtension(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RequestExtension', reasons: body.reasons });
  }

  @Post(':shareId/consent-extension')
  @HttpCode(200)
  consentExtension(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ConsentToExtension', reasons: body.reasons });
  }

  @Post(':shareId/decline-extension')
  @HttpCode(200)
  declineExtension(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'DeclineExtension', reasons: body.reasons });
  }

  @Post(':shareId/extend')
  @HttpCode(200)
  extend(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ExtendReply', reasons: body.reasons });
  }

  @Post(':shareId/grant')
  @HttpCode(200)
  grant(
    @Param('shareId', SharePathId) id: string,
    @Body() body: GrantShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, grantFrom(body));
  }

  @Post(':shareId/refuse')
  @HttpCode(200)
  refuse(
    @Param('shareId', SharePathId) id: string,
    @Body() body: RefuseShareBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RefuseInfoRequest',
      ground: { instrument: body.instrument, title: body.title ?? '', article: body.article ?? '' },
      reasons: body.reasons ?? '',
    });
  }

  @Post(':shareId/deliver')
  @HttpCode(200)
  deliver(
    @Param('shareId', SharePathId) id: string,
    @Body() body: ShareStepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'DeliverInfo' });
  }

  @Post(':shareId/request-correction')
  @HttpCode(200)
  requestCorrection(
    @Param('shareId', SharePathId) id: string,
    @Body() body: RequestShareCorrectionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RequestCorrection',
      correctionId: (body.correctionId ?? this.ids.next()).toLowerCase(),
      record: body.record,
      field: body.field,
      problem: body.problem,
    });
  }

  @Post(':shareId/answer-correction')
  @HttpCode(200)
  answerCorrection(
    @Param('shareId', SharePathId) id: string,
    @Body() body: AnswerShareCorrectionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'AnswerCorrection',
      correctionId: body.correctionId.toLowerCase(),
      explanation: body.explanation,
      ...(body.value === undefined ? {} : { value: body.value }),
    });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: RequestInput): Promise<CommittedDto> {
    const request = { ...writing, shareId: shareId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeRequestStep(request, input));
  }
}
