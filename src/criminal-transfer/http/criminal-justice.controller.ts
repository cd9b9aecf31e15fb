import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { caseId, criminalTransferId, organId } from '../../kernel/ids.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import type { CriminalTransferInput } from '../use-cases/criminal-transfer-input.js';
import { TakeCriminalTransferStep } from '../use-cases/take-criminal-transfer-step.js';
import {
  ConcludeCriminalCaseBody,
  CriminalNumberBody,
  CriminalPaperBody,
  CriminalReasonsBody,
  DecideReconsiderationBody,
  DeclineToFileBody,
  FileCriminalCaseBody,
  PassOnBody,
  RequestMaterialsBody,
  ReturnToAdministrationBody,
  SignReceiptBody,
  ToOrganBody,
} from './criminal-transfer.body.js';
import { CriminalTransferPathId, itemsOf } from './path-and-items.js';

/** 行刑衔接 over HTTP, the steps of 公安机关, 检察院 and 法院. */
@ApiTags('criminal-transfers')
@Controller('cases/:caseId/criminal-transfers')
export class CriminalJusticeController {
  constructor(private readonly bus: CommandBus) {}

  @Post(':criminalTransferId/receive')
  @HttpCode(200)
  receive(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: SignReceiptBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'SignReceipt',
      criminalTransferId: criminalTransferId(of),
      ...(body.note === undefined ? {} : { note: body.note }),
    });
  }

  @Post(':criminalTransferId/forward')
  @HttpCode(200)
  forward(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ToOrganBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ForwardToPolice',
      criminalTransferId: criminalTransferId(of),
      to: organId(body.to),
      reasons: body.reasons,
      documentNumber: body.documentNumber,
    });
  }

  @Post(':criminalTransferId/request-materials')
  @HttpCode(200)
  requestMaterials(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: RequestMaterialsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RequestMaterials',
      criminalTransferId: criminalTransferId(of),
      missing: body.missing,
      reason: body.reason,
    });
  }

  @Post(':criminalTransferId/file')
  @HttpCode(200)
  file(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: FileCriminalCaseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'FileCriminalCase', criminalTransferId: criminalTransferId(of), number: body.number });
  }

  @Post(':criminalTransferId/decline')
  @HttpCode(200)
  decline(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: DeclineToFileBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DeclineToFile',
      criminalTransferId: criminalTransferId(of),
      ground: body.ground,
      reasons: body.reasons,
      documentNumber: body.documentNumber,
      returned: body.returned,
    });
  }

  @Post(':criminalTransferId/decide-reconsideration')
  @HttpCode(200)
  decideReconsideration(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: DecideReconsiderationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DecideReconsideration',
      criminalTransferId: criminalTransferId(of),
      outcome: body.outcome,
      reasons: body.reasons,
      documentNumber: body.documentNumber,
      ...(body.number === undefined ? {} : { number: body.number }),
    });
  }

  @Post(':criminalTransferId/demand-reasons')
  @HttpCode(200)
  demandReasons(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: CriminalNumberBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DemandReasons',
      criminalTransferId: criminalTransferId(of),
      documentNumber: body.documentNumber,
    });
  }

  @Post(':criminalTransferId/explain-reasons')
  @HttpCode(200)
  explainReasons(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: CriminalReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ExplainReasons', criminalTransferId: criminalTransferId(of), reasons: body.reasons });
  }

  @Post(':criminalTransferId/issue-filing-notice')
  @HttpCode(200)
  issueFilingNotice(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: CriminalPaperBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'IssueFilingNotice',
      criminalTransferId: criminalTransferId(of),
      reasons: body.reasons,
      documentNumber: body.documentNumber,
    });
  }

  @Post(':criminalTransferId/endorse-non-filing')
  @HttpCode(200)
  endorseNonFiling(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: CriminalPaperBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'EndorseNonFiling',
      criminalTransferId: criminalTransferId(of),
      reasons: body.reasons,
      documentNumber: body.documentNumber,
    });
  }

  @Post(':criminalTransferId/pass-on')
  @HttpCode(200)
  passOn(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: PassOnBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'PassOnCriminalCase',
      criminalTransferId: criminalTransferId(of),
      to: organId(body.to),
      documentNumber: body.documentNumber,
    });
  }

  @Post(':criminalTransferId/return-to-administration')
  @HttpCode(200)
  returnToAdministration(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ReturnToAdministrationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ReturnToAdministration',
      criminalTransferId: criminalTransferId(of),
      to: organId(body.to),
      ground: body.ground,
      reasons: body.reasons,
      documentNumber: body.documentNumber,
      items: itemsOf(body.items),
    });
  }

  @Post(':criminalTransferId/conclude')
  @HttpCode(200)
  conclude(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ConcludeCriminalCaseBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ConcludeCriminalCase',
      criminalTransferId: criminalTransferId(of),
      result: body.result,
      ...(body.resultNumber === undefined ? {} : { resultNumber: body.resultNumber }),
      ...(body.criminalFineFen === undefined ? {} : { criminalFineFen: body.criminalFineFen }),
    });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: CriminalTransferInput): Promise<CommittedDto> {
    const request = { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeCriminalTransferStep(request, input));
  }
}
