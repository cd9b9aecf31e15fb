import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type CaseId, Ids, caseId, caseStream, handoffId, officerId, organId } from '../../kernel/ids.js';
import { FileBody, TakeHandlingStep } from '../../case-handling/index.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, UuidPipe, type Writing, newIdFor } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { plainOf } from '../../http/plain.js';
import { badRequest } from '../../http/problem.js';
import type { HandoffInput } from '../use-cases/handoff-input.js';
import { TakeHandoffStep } from '../use-cases/take-handoff-step.js';
import { DraftedHandoffDto } from './drafted-handoff.dto.js';
import { writtenDraftOf } from './written-draft.js';
import {
  AcceptBody,
  ApproveBody,
  CloseBody,
  DraftHandoffBody,
  FactsBody,
  FeedBackBody,
  NotifyPartyBody,
  ObjectBody,
  ProposeReturnBody,
  ReasonsBody,
  ReceiveBody,
  RequestSupplementBody,
  SendBody,
  StepBody,
  SupplementBody,
  WithdrawBody,
} from './handoff.body.js';

const HandoffPathId = new UuidPipe({ exceptionFactory: () => badRequest([{ field: 'handoffId', message: '移送标识应为 UUID。' }]) });

/** 案件移送 over HTTP; the table of steps is in domain/transitions.ts. */
@ApiTags('handoffs')
@Controller('cases/:caseId/handoffs')
export class HandoffController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async draft(
    @Param('caseId', CasePathId) id: string,
    @Body() body: DraftHandoffBody,
    @CurrentWriting() writing: Writing,
  ): Promise<DraftedHandoffDto> {
    const handoff = handoffId((body.handoffId ?? newIdFor(caseStream(caseId(id)), writing, this.ids)).toLowerCase());
    const committed = await this.take(id, body, writing, { type: 'DraftHandoff', handoffId: handoff, ...writtenDraftOf(body) });
    return { ...committed, handoffId: handoff };
  }

  @Post(':handoffId/revise')
  @HttpCode(200)
  revise(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: DraftHandoffBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReviseHandoff', handoffId: handoffId(of), ...writtenDraftOf(body) });
  }

  @Post(':handoffId/submit')
  @HttpCode(200)
  submit(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: StepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SubmitHandoff', handoffId: handoffId(of) });
  }

  @Post(':handoffId/approve')
  @HttpCode(200)
  approve(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: ApproveBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ApproveHandoff', handoffId: handoffId(of), ...plainOf({ opinion: body.opinion }) });
  }

  @Post(':handoffId/reject')
  @HttpCode(200)
  reject(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: ReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RejectHandoff', handoffId: handoffId(of), reasons: body.reasons });
  }

  @Post(':handoffId/send')
  @HttpCode(200)
  send(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: SendBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const [first = '', second = ''] = body.signedBy;
    return this.take(id, body, writing, {
      type: 'SendHandoff',
      handoffId: handoffId(of),
      signedBy: [officerId(first), officerId(second)],
      ...plainOf({ documentNumber: body.documentNumber }),
    });
  }

  @Post(':handoffId/notify-party')
  @HttpCode(200)
  notifyParty(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: NotifyPartyBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'NotifyPartyOfTransfer',
      handoffId: handoffId(of),
      method: body.method,
      ...plainOf({ documentNumber: body.documentNumber }),
    });
  }

  @Post(':handoffId/receive')
  @HttpCode(200)
  receive(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: ReceiveBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { goodsCount, materialsCount, note } = body;
    return this.take(id, body, writing, {
      type: 'ReceiveHandoff',
      handoffId: handoffId(of),
      goodsCount,
      materialsCount,
      ...plainOf({ note }),
    });
  }

  @Post(':handoffId/request-supplement')
  @HttpCode(200)
  requestSupplement(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: RequestSupplementBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RequestSupplement',
      handoffId: handoffId(of),
      missing: body.missing,
      reason: body.reason,
    });
  }

  @Post(':handoffId/supplement')
  @HttpCode(200)
  supplement(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: SupplementBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ProvideSupplement',
      handoffId: handoffId(of),
      provided: body.provided,
      ...plainOf({ note: body.note }),
    });
  }

  @Post(':handoffId/accept')
  @HttpCode(200)
  accept(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: AcceptBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { goods, measures, defects } = plainOf(body);
    return this.take(id, body, writing, { type: 'AcceptHandoff', handoffId: handoffId(of), goods, measures, ...plainOf({ defects }) });
  }

  @Post(':handoffId/object')
  @HttpCode(200)
  object(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: ObjectBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { ground, reasons, legalBasis, believedCompetent } = body;
    return this.take(id, body, writing, {
      type: 'ObjectToHandoff',
      handoffId: handoffId(of),
      ground,
      reasons,
      legalBasis,
      ...(believedCompetent === undefined ? {} : { believedCompetent: organId(believedCompetent) }),
    });
  }

  @Post(':handoffId/propose-return')
  @HttpCode(200)
  proposeReturn(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: ProposeReturnBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { heldAt, senderAttendees, receiverAttendees, views, outcome } = body;
    return this.take(id, body, writing, {
      type: 'ProposeReturn',
      handoffId: handoffId(of),
      record: { heldAt, senderAttendees, receiverAttendees, views, outcome },
    });
  }

  @Post(':handoffId/agree-return')
  @HttpCode(200)
  agreeReturn(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: StepBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AgreeReturn', handoffId: handoffId(of) });
  }

  @Post(':handoffId/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: WithdrawBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'WithdrawHandoff',
      handoffId: handoffId(of),
      reasons: body.reasons,
      partyTold: body.partyTold ?? false,
    });
  }

  @Post(':handoffId/convert-to-criminal')
  @HttpCode(200)
  convertToCriminal(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: FactsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ConvertToCriminal', handoffId: handoffId(of), facts: body.facts });
  }

  /** The receiver files the case that came by this handoff; the same step as POST /cases/{caseId}/file. */
  @Post(':handoffId/file')
  @HttpCode(200)
  file(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: FileBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.bus.execute(
      new TakeHandlingStep(this.request(id, body, writing), {
        type: 'FileCase',
        byHandoff: handoffId(of),
        officers: body.officers.map(officerId),
        ...plainOf({ number: body.number }),
      }),
    );
  }

  @Post(':handoffId/feed-back')
  @HttpCode(200)
  feedBack(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: FeedBackBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const type = body.of === 'filing' ? 'FeedBackFiling' : 'FeedBackResult';
    return this.take(id, body, writing, {
      type,
      handoffId: handoffId(of),
      content: body.content,
      ...plainOf({ documentNumber: body.documentNumber }),
    });
  }

  @Post(':handoffId/close')
  @HttpCode(200)
  close(
    @Param('caseId', CasePathId) id: string,
    @Param('handoffId', HandoffPathId) of: string,
    @Body() body: CloseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'CloseSenderCase', handoffId: handoffId(of), reason: body.reason });
  }

  private take(id: string, body: OccurredAtBody, writing: Writing, input: HandoffInput): Promise<CommittedDto> {
    return this.bus.execute(new TakeHandoffStep(this.request(id, body, writing), input));
  }

  private request(id: string, { occurredAt }: OccurredAtBody, writing: Writing): Writing & { readonly caseId: CaseId } {
    return { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
  }
}
