import { Injectable } from '@nestjs/common';
import type { CompetenceFinding } from '../../kernel/competence.js';
import { type ItemCode, type OrganId, organId } from '../../kernel/ids.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type OpenFile, openFile } from '../../case-file/index.js';
import { ClockFacts, RegisterFacts, type Scene } from '../../case-writing/index.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import type { DisputeCommand, DisputeCommandOf } from '../domain/commands.js';
import type { DisputeInput } from './dispute-input.js';

/** 县司法局, the 行政执法监督机构 of the county (行政执法监督条例 6). */
const JUSTICE_BUREAU = organId('sy-sfj');

/** Turns what was written into a command that names every fact the decision rests on. */
@Injectable()
export class DisputeFacts {
  constructor(
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
  ) {}

  async gather(input: DisputeInput, { file: state, actor, at }: Scene): Promise<DisputeCommand> {
    const file = openFile(state);
    const sector = file.competence?.sectorRule ?? 'GENERAL';
    const step = { actor, at, due: {}, bureau: JUSTICE_BUREAU };
    switch (input.type) {
      case 'ApplyForCoordination':
        return {
          ...input,
          ...step,
          applicant: await this.register.organ(actor.organId, at, 'from'),
          respondents: await Promise.all(input.respondents.map((organ, index) => this.register.organ(organ, at, `respondents.${index}`))),
          superior: await this.organisations.commonSuperior([actor.organId, ...input.respondents], dateOf(at)),
          due: this.clocks.from(at, sector, ['accept-dispute']),
        };
      case 'AcceptApplication':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['forward-dispute']) };
      case 'ForwardDispute':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['dispute-reply']) };
      case 'RespondToDispute':
        if (input.position.competent !== undefined) await this.register.organ(input.position.competent, at, 'competent');
        return { ...input, ...step, due: this.clocks.from(at, sector, ['settle-dispute']) };
      case 'RecordMissedReplies':
      case 'ResumeDispute':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['settle-dispute']) };
      case 'OrderInterim':
        return { ...input, ...step, lead: await this.register.organ(input.lead, at, 'lead') };
      case 'DraftOpinion':
        return {
          ...input,
          ...step,
          competent: await this.register.organ(input.competent, at, 'competent'),
          competence: await this.competence(file, at, input.item),
        };
      case 'EscalateDispute':
        return { ...input, ...step, proposed: await this.register.organ(input.proposed, at, 'proposed') };
      case 'DesignateJurisdiction':
        for (const [index, organ] of input.between.entries()) await this.register.organ(organ, at, `between.${index}`);
        return {
          ...input,
          ...step,
          ...(await this.designation(input, at, file, input.between)),
          due: this.clocks.from(at, sector, ['hand-over']),
        };
      case 'RecordSuperiorDesignation':
        return {
          ...input,
          ...step,
          ...(await this.designation(input, at, file, [])),
          above: await this.organisations.governmentsAbove(actor.organId, dateOf(at)),
          due: this.clocks.from(at, sector, ['hand-over']),
        };
      case 'ConfirmExecution':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['check-lead']) };
      default:
        return { ...input, ...step };
    }
  }

  /** The superior must stand above everybody in dispute, whoever has the case now, and the organ it names. */
  private async designation(
    { disputeId, to, item }: Extract<DisputeInput, { type: 'DesignateJurisdiction' | 'RecordSuperiorDesignation' }>,
    at: Instant,
    file: OpenFile,
    named: readonly OrganId[],
  ): Promise<Pick<DisputeCommandOf<'DesignateJurisdiction'>, 'to' | 'superior' | 'competence'>> {
    const between = file.disputes.find((dispute) => dispute.disputeId === disputeId)?.between ?? named;
    return {
      to: await this.register.organ(to, at, 'to'),
      superior: await this.organisations.commonSuperior([...new Set([...between, file.responsible, to])], dateOf(at)),
      competence: await this.competence(file, at, item),
    };
  }

  /** The dispute may be about the item itself, as between 土地管理法 77 and 78: then it is the one that was found right. */
  private competence({ details }: OpenFile, at: Instant, found?: ItemCode): Promise<CompetenceFinding> {
    return this.catalogue.competence({ item: found ?? details.item, place: details.place.township, asOf: dateOf(at) });
  }
}
