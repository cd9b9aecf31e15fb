import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { type CaseId, Ids, caseId, consultationId, officerId } from '../../kernel/ids.js';
import { CasePathId } from '../../case-writing/index.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../stream-writing/index.js';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { plainOf } from '../../http/plain.js';
import type { HandlingInput } from '../use-cases/handling-input.js';
import { SplitMatter } from '../use-cases/split-matter.js';
import { TakeHandlingStep } from '../use-cases/take-handling-step.js';
import {
  AddEvidenceBody,
  AssignReviewBody,
  ConcludeBody,
  CorrectBody,
  DecideRecusalBody,
  EndMeasureBody,
  ExtendMeasureBody,
  FileBody,
  LinkBody,
  NumberBody,
  OfficersBody,
  OpinionBody,
  PublishBody,
  ReasonBody,
  RegisterGoodsBody,
  ReportUpBody,
  RequestRecusalBody,
  SplitBody,
  SuspectCrimeBody,
  TakeMeasureBody,
} from './handling.body.js';
import { changesOf, splitPartsOf } from './handling-input.js';
import { SplitCasesDto } from './opened.dto.js';
import { evidenceOf, goodsOf, measureOf, partiesOf } from './registration.js';

/** Every step in the handling of one file 办案; the table of steps is in domain/steps.ts. */
@ApiTags('cases')
@Controller('cases/:caseId')
export class HandlingController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post('correct')
  @HttpCode(200)
  correct(@Param('caseId', CasePathId) id: string, @Body() body: CorrectBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    const { corrects, reason, parties } = body;
    const changed = parties === undefined ? {} : { parties: partiesOf(parties, this.ids) };
    return this.take(id, body, writing, { type: 'CorrectCase', corrects, reason, changes: changesOf(body.changes), ...changed });
  }

  @Post('add-evidence')
  @HttpCode(200)
  addEvidence(
    @Param('caseId', CasePathId) id: string,
    @Body() body: AddEvidenceBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AddEvidence', evidence: body.evidence.map((item) => evidenceOf(item, this.ids)) });
  }

  @Post('register-goods')
  @HttpCode(200)
  registerGoods(
    @Param('caseId', CasePathId) id: string,
    @Body() body: RegisterGoodsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RegisterGoods', goods: body.goods.map((item) => goodsOf(item, this.ids)) });
  }

  @Post('take-measure')
  @HttpCode(200)
  takeMeasure(
    @Param('caseId', CasePathId) id: string,
    @Body() body: TakeMeasureBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'TakeMeasure', measure: measureOf(body.measure, this.ids) });
  }

  @Post('end-measure')
  @HttpCode(200)
  endMeasure(
    @Param('caseId', CasePathId) id: string,
    @Body() body: EndMeasureBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { measureId, outcome, reason } = body;
    return this.take(id, body, writing, { type: 'EndMeasure', measureId, outcome, reason });
  }

  @Post('extend-measure')
  @HttpCode(200)
  extendMeasure(
    @Param('caseId', CasePathId) id: string,
    @Body() body: ExtendMeasureBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    const { measureId, reason } = body;
    return this.take(id, body, writing, { type: 'ExtendMeasure', measureId, reason });
  }

  @Post('number')
  @HttpCode(200)
  number(@Param('caseId', CasePathId) id: string, @Body() body: NumberBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'NumberCase', number: body.number });
  }

  @Post('doubt-competence')
  @HttpCode(200)
  doubtCompetence(
    @Param('caseId', CasePathId) id: string,
    @Body() body: ReasonBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'DoubtCompetence', reason: body.reason });
  }

  @Post('file')
  @HttpCode(200)
  file(@Param('caseId', CasePathId) id: string, @Body() body: FileBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'FileCase', officers: body.officers.map(officerId), ...plainOf({ number: body.number }) });
  }

  @Post('decline-filing')
  @HttpCode(200)
  declineFiling(
    @Param('caseId', CasePathId) id: string,
    @Body() body: ReasonBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'DeclineFiling', reasons: body.reason });
  }

  @Post('replace-officers')
  @HttpCode(200)
  replaceOfficers(
    @Param('caseId', CasePathId) id: string,
    @Body() body: OfficersBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReplaceOfficers', officers: body.officers.map(officerId), reason: body.reason });
  }

  @Post('request-recusal')
  @HttpCode(200)
  requestRecusal(
    @Param('caseId', CasePathId) id: string,
    @Body() body: RequestRecusalBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'RequestRecusal', officer: officerId(body.officer), ground: body.reason });
  }

  @Post('decide-recusal')
  @HttpCode(200)
  decideRecusal(
    @Param('caseId', CasePathId) id: string,
    @Body() body: DecideRecusalBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'DecideRecusal',
      officer: officerId(body.officer),
      granted: body.granted,
      reason: body.reason,
    });
  }

  @Post('assign-review')
  @HttpCode(200)
  assignReview(
    @Param('caseId', CasePathId) id: string,
    @Body() body: AssignReviewBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'AssignLegalReview', reviewer: officerId(body.reviewer) });
  }

  @Post('pass-review')
  @HttpCode(200)
  passReview(
    @Param('caseId', CasePathId) id: string,
    @Body() body: OpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'PassLegalReview', opinion: body.opinion });
  }

  @Post('return-review')
  @HttpCode(200)
  returnReview(
    @Param('caseId', CasePathId) id: string,
    @Body() body: OpinionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReturnLegalReview', opinion: body.opinion });
  }

  @Post('conclude')
  @HttpCode(200)
  conclude(@Param('caseId', CasePathId) id: string, @Body() body: ConcludeBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    const { result, penalties, summary, fineFen, decisionNumber, safetyReason, reliesOn = [] } = body;
    return this.take(id, body, writing, {
      type: 'ConcludeCase',
      result,
      penalties,
      summary,
      reliesOn: [...new Set(reliesOn.map((id) => consultationId(id.toLowerCase())))],
      ...plainOf({ fineFen, decisionNumber, safetyReason }),
    });
  }

  @Post('publish')
  @HttpCode(200)
  publish(@Param('caseId', CasePathId) id: string, @Body() body: PublishBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'PublishPenalty', where: body.where });
  }

  @Post('report-up')
  @HttpCode(200)
  reportUp(@Param('caseId', CasePathId) id: string, @Body() body: ReportUpBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReportPenaltyUp', ...plainOf({ documentNumber: body.documentNumber }) });
  }

  /** Opens a file of its own for every act named and links them to this one. */
  @Post('split')
  @HttpCode(200)
  async split(
    @Param('caseId', CasePathId) id: string,
    @Body() body: SplitBody,
    @CurrentWriting() writing: Writing,
  ): Promise<SplitCasesDto> {
    const parts = splitPartsOf(id, body, writing, this.ids);
    const committed = await this.bus.execute(new SplitMatter(this.request(id, body, writing), parts, body.reason));
    return { ...committed, caseIds: parts.map((part) => part.caseId) };
  }

  @Post('link')
  @HttpCode(200)
  link(@Param('caseId', CasePathId) id: string, @Body() body: LinkBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, {
      type: 'LinkCase',
      caseId: caseId(body.caseId.toLowerCase()),
      link: body.link,
      reason: body.reason,
    });
  }

  @Post('suspect-crime')
  @HttpCode(200)
  suspectCrime(
    @Param('caseId', CasePathId) id: string,
    @Body() body: SuspectCrimeBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'SuspectCrime', facts: body.facts });
  }

  @Post('close')
  @HttpCode(200)
  close(@Param('caseId', CasePathId) id: string, @Body() body: ReasonBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'CloseCase', reason: body.reason });
  }

  @Post('return-entrusted')
  @HttpCode(200)
  returnEntrusted(
    @Param('caseId', CasePathId) id: string,
    @Body() body: ReasonBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, body, writing, { type: 'ReturnEntrustedCase', reason: body.reason });
  }

  private take(id: string, body: OccurredAtBody, writing: Writing, input: HandlingInput): Promise<CommittedDto> {
    return this.bus.execute(new TakeHandlingStep(this.request(id, body, writing), input));
  }

  private request(id: string, { occurredAt }: OccurredAtBody, writing: Writing): Writing & { readonly caseId: CaseId } {
    return { ...writing, caseId: caseId(id), ...(occurredAt === undefined ? {} : { occurredAt }) };
  }
}
