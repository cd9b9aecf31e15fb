import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { OccurredAtBody } from '../../http/occurred-at.body.js';
import { plainOf } from '../../http/plain.js';
import { invalidField } from '../../http/problem.js';
import { Ids, type WhistleId, caseId, itemCode, organId, whistleId } from '../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../stream-writing/index.js';
import { DISPATCH_CENTRE } from '../domain/offices.js';
import { type LinkTarget, RATING_CRITERIA, type RatingPoints } from '../domain/whistle.events.js';
import { TakeWhistleStep } from '../use-cases/take-whistle-step.js';
import type { WhistleInput, WrittenContent } from '../use-cases/whistle-input.js';
import { DraftedWhistleDto } from './drafted-whistle.dto.js';
import { WhistlePathId } from './whistle-path-id.js';
import {
  BlowWhistleBody,
  CallDepartmentBody,
  CloseWhistleBody,
  DecideObjectionBody,
  DraftWhistleBody,
  HandleOnSiteBody,
  HoldWhistleMeetingBody,
  LinkWhistleBody,
  NameLeadBody,
  ObjectToCallBody,
  RateWhistleBody,
  type RatingPointsBody,
  ReportInBody,
  WhistleReportUpBody,
  ReviewWhistleBody,
  ReviseWhistleBody,
  WhistleReasonsBody,
} from './whistle.body.js';

const of = (id: string): { readonly whistleId: WhistleId } => ({ whistleId: whistleId(id) });

const contentOf = (body: ReviseWhistleBody): WrittenContent => ({
  title: body.title,
  facts: body.facts,
  beyond: body.beyond,
  source: body.source,
  ...(body.sourceNumber === undefined ? {} : { sourceNumber: body.sourceNumber }),
  address: body.address,
  items: body.items.map(itemCode),
  urgency: body.urgency,
  complexity: body.complexity,
  contact: { name: body.contactName, phone: body.contactPhone },
  calls: body.calls.map(({ organ, asks }) => ({ organ: organId(organ), asks })),
});

const pointsOf = (body: RatingPointsBody): RatingPoints => {
  const given = plainOf(body);
  const criteria = new Set([...RATING_CRITERIA.department, ...RATING_CRITERIA.township]);
  return Object.fromEntries([...criteria].flatMap((criterion) => (given[criterion] === undefined ? [] : [[criterion, given[criterion]]])));
};

const targetOf = ({ caseId: file, kind, id }: LinkWhistleBody): LinkTarget => {
  const of = caseId(file.toLowerCase());
  if (kind === 'case') return { caseId: of, kind, id: of };
  if (id === undefined) throw invalidField('id', '请选择要关联的移送或者协商。');
  return { caseId: of, kind, id: id.toLowerCase() };
};

/** 吹哨报到 over HTTP; the table of steps is in domain/transitions.ts. */
@ApiTags('whistles')
@Controller('whistles')
export class WhistleStepsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  async draft(@Body() body: DraftWhistleBody, @CurrentWriting() writing: Writing): Promise<DraftedWhistleDto> {
    const id = (body.whistleId ?? this.ids.next()).toLowerCase();
    const committed = await this.take(body, writing, { type: 'DraftWhistle', ...of(id), content: contentOf(body) });
    return { ...committed, whistleId: id };
  }

  @Post(':whistleId/revise')
  @HttpCode(200)
  revise(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: ReviseWhistleBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReviseWhistle', ...of(id), content: contentOf(body) });
  }

  @Post(':whistleId/return')
  @HttpCode(200)
  returnWhistle(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: WhistleReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReturnWhistle', ...of(id), reasons: body.reasons });
  }

  @Post(':whistleId/review')
  @HttpCode(200)
  review(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: ReviewWhistleBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReviewWhistle', ...of(id), opinion: body.opinion });
  }

  @Post(':whistleId/blow')
  @HttpCode(200)
  blow(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: BlowWhistleBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'BlowWhistle', ...of(id), opinion: body.opinion ?? '同意吹哨。' });
  }

  @Post(':whistleId/withdraw')
  @HttpCode(200)
  withdraw(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: WhistleReasonsBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'WithdrawWhistle', ...of(id), reasons: body.reasons });
  }

  @Post(':whistleId/call')
  @HttpCode(200)
  call(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: CallDepartmentBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'CallDepartment', ...of(id), call: { organ: organId(body.organ), asks: body.asks } });
  }

  @Post(':whistleId/report')
  @HttpCode(200)
  report(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: ReportInBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'ReportIn',
      ...of(id),
      people: body.people,
      arrivedAt: body.arrivedAt,
      ...(body.note === undefined ? {} : { note: body.note }),
    });
  }

  @Post(':whistleId/handle')
  @HttpCode(200)
  handle(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: HandleOnSiteBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'HandleOnSite',
      ...of(id),
      people: body.people,
      handledAt: body.handledAt,
      findings: body.findings,
      measures: body.measures,
      finished: body.finished,
    });
  }

  @Post(':whistleId/hold-meeting')
  @HttpCode(200)
  holdMeeting(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: HoldWhistleMeetingBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'HoldMeeting',
      ...of(id),
      heldAt: body.heldAt,
      attendees: body.attendees.map(({ organ, names }) => ({ organ: organId(organ), names })),
      minutes: body.minutes,
    });
  }

  @Post(':whistleId/name-lead')
  @HttpCode(200)
  nameLead(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: NameLeadBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'NameLead', ...of(id), lead: organId(body.lead), reasons: body.reasons });
  }

  @Post(':whistleId/object')
  @HttpCode(200)
  object(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: ObjectToCallBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'ObjectToCall',
      ...of(id),
      to: body.to === undefined ? DISPATCH_CENTRE : organId(body.to),
      grounds: body.grounds,
      legalBasis: body.legalBasis,
      ...(body.believes === undefined ? {} : { believes: organId(body.believes) }),
    });
  }

  @Post(':whistleId/decide-objection')
  @HttpCode(200)
  decideObjection(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: DecideObjectionBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'DecideObjection',
      ...of(id),
      of: organId(body.of),
      upheld: body.upheld,
      reasons: body.reasons,
    });
  }

  @Post(':whistleId/report-up')
  @HttpCode(200)
  reportUp(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: WhistleReportUpBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, { type: 'ReportUp', ...of(id), about: body.about.map(organId), reasons: body.reasons });
  }

  @Post(':whistleId/close')
  @HttpCode(200)
  close(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: CloseWhistleBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'CloseWhistle',
      ...of(id),
      results: body.results.map(({ organ, result, note }) => ({ organ: organId(organ), result, note })),
      summary: body.summary,
    });
  }

  @Post(':whistleId/rate')
  @HttpCode(200)
  rate(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: RateWhistleBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'RateWhistle',
      ...of(id),
      of: organId(body.of),
      points: pointsOf(body.points),
      reasons: body.reasons,
    });
  }

  @Post(':whistleId/link')
  @HttpCode(200)
  link(
    @Param('whistleId', WhistlePathId) id: string,
    @Body() body: LinkWhistleBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(body, writing, {
      type: 'LinkWhistle',
      ...of(id),
      target: targetOf(body),
      ...(body.note === undefined ? {} : { note: body.note }),
    });
  }

  private take({ occurredAt }: OccurredAtBody, writing: Writing, input: WhistleInput): Promise<CommittedDto> {
    const request = { ...writing, whistleId: input.whistleId, ...(occurredAt === undefined ? {} : { occurredAt }) };
    return this.bus.execute(new TakeWhistleStep(request, input));
  }
}
