import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Ids, caseId, criminalTransferId, officerId, organId } from '../../kernel/ids.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import type { CriminalTransferInput } from '../use-cases/criminal-transfer-input.js';
import { TakeCriminalTransferStep } from '../use-cases/take-criminal-transfer-step.js';
import {
  ApproveTransferBody,
  CriminalReasonsBody,
  FormTaskTeamBody,
  HandOverItemsBody,
  NameActingHeadBody,
  ProposeSupervisionBody,
  ReferMisconductBody,
  ReportCrimeBody,
  RequestReconsiderationBody,
  SendToPoliceBody,
  SupplyMaterialsBody,
} from './criminal-transfer.body.js';
import { CriminalTransferPathId, itemsOf } from './path-and-items.js';
import { FormedTeamDto } from './formed-team.dto.js';

const numberOf = ({ documentNumber }: { readonly documentNumber?: string }): { readonly documentNumber?: string } =>
  documentNumber === undefined ? {} : { documentNumber };

/** 行刑衔接 over HTTP, the steps of the organ; the table of steps is in domain/transitions.ts. */
@ApiTags('criminal-transfers')
@Controller('cases/:caseId/criminal-transfers')
export class CriminalTransferController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async formTeam(
    @Param('caseId', CasePathId) id: string,
    @Body() body: FormTaskTeamBody,
    @CurrentWriting() writing: Writing,
  ): Promise<FormedTeamDto> {
    const transfer = criminalTransferId((body.criminalTransferId ?? this.ids.next()).toLowerCase());
    const officers = body.officers.map((officer) => officerId(officer.toLowerCase()));
    const committed = await this.take(id, body, writing, { type: 'FormTaskTeam', criminalTransferId: transfer, officers });
    return { ...committed, criminalTransferId: transfer };
  }

  @Post(':criminalTransferId/report')
  @HttpCode(200)
  report(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ReportCrimeBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ReportCrime',
      criminalTransferId: criminalTransferId(of),
      report: body.report,
      offence: body.offence,
      legalBasis: body.legalBasis,
    });
  }

  @Post(':criminalTransferId/name-acting-head')
  @HttpCode(200)
  nameActingHead(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: NameActingHeadBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'NameActingHead',
      criminalTransferId: criminalTransferId(of),
      officer: officerId(body.officer.toLowerCase()),
      basis: body.basis,
    });
  }

  @Post(':criminalTransferId/approve')
  @HttpCode(200)
  approve(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ApproveTransferBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ApproveTransfer',
      criminalTransferId: criminalTransferId(of),
      ...(body.opinion === undefined ? {} : { opinion: body.opinion }),
    });
  }

  @Post(':criminalTransferId/refuse')
  @HttpCode(200)
  refuse(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: CriminalReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RefuseTransfer', criminalTransferId: criminalTransferId(of), reasons: body.reasons });
  }

  @Post(':criminalTransferId/send')
  @HttpCode(200)
  send(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: SendToPoliceBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'SendToPolice',
      criminalTransferId: criminalTransferId(of),
      to: organId(body.to),
      ...(body.copyTo === undefined ? {} : { copyTo: organId(body.copyTo) }),
      ...numberOf(body),
      attachments: body.attachments.map(({ kind, name, copies }) => ({ kind, name, copies })),
    });
  }

  @Post(':criminalTransferId/supply-materials')
  @HttpCode(200)
  supplyMaterials(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: SupplyMaterialsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'SupplyMaterials',
      criminalTransferId: criminalTransferId(of),
      supplied: body.supplied,
      ...(body.note === undefined ? {} : { note: body.note }),
    });
  }

  @Post(':criminalTransferId/request-reconsideration')
  @HttpCode(200)
  requestReconsideration(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: RequestReconsiderationBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'RequestReconsideration',
      criminalTransferId: criminalTransferId(of),
      reasons: body.reasons,
      ...numberOf(body),
    });
  }

  @Post(':criminalTransferId/propose-supervision')
  @HttpCode(200)
  proposeSupervision(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ProposeSupervisionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ProposeSupervision',
      criminalTransferId: criminalTransferId(of),
      to: organId(body.to),
      reasons: body.reasons,
      ...numberOf(body),
    });
  }

  @Post(':criminalTransferId/resume')
  @HttpCode(200)
  resume(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: CriminalReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ResumeAdministration',
      criminalTransferId: criminalTransferId(of),
      reasons: body.reasons,
    });
  }

  @Post(':criminalTransferId/hand-over-items')
  @HttpCode(200)
  handOverItems(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: HandOverItemsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'HandOverItems',
      criminalTransferId: criminalTransferId(of),
      items: itemsOf(body.items),
      materials: body.materials,
      receivedBy: body.receivedBy,
      ...(body.partyTold === undefined ? {} : { partyTold: body.partyTold }),
    });
  }

  @Post(':criminalTransferId/refer-misconduct')
  @HttpCode(200)
  referMisconduct(
    @Param('caseId', CasePathId) id: string,
    @Param('criminalTransferId', CriminalTransferPathId) of: string,
    @Body() body: ReferMisconductBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'ReferMisconduct',
      criminalTransferId: criminalTransferId(of),
      to: body.to,
      documentNumber: body.documentNumber,
    });
  }

  private take(id: string, { occurredAt }: OccurredAtBody, writing: Writing, input: CriminalTransferInput): Promise<CommittedDto> {
    const request = { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeCriminalTransferStep(request, input));
  }
}
