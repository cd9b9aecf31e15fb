import { Injectable } from '@nestjs/common';
import type { CompetenceFinding } from '../../kernel/competence.js';
import { type CaseId, type OrganId, caseStream, organId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type CaseEvent, type OpenFile, evolve, openFile, recordOf, unopened } from '../../case-file/index.js';
import { ClockFacts, DocumentNumbers, RegisterFacts, type Scene } from '../../case-writing/index.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { invalidField } from '../../http/problem.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { HandlingCommand } from '../domain/commands.js';
import { caseHandling } from '../domain/decider.js';
import type { HandlingInput } from './handling-input.js';

/** 县人民政府: receives the reports of townships (江西省行政执法监督条例 13). */
const COUNTY_GOVERNMENT = organId('sy-zf');

/** Turns what the officer wrote into a command that names every fact the decision rests on. */
@Injectable()
export class HandlingFacts {
  constructor(
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly numbers: DocumentNumbers,
    private readonly store: EventStore,
    private readonly events: EventCatalogue,
  ) {}

  async gather(input: HandlingInput, { file: state, actor, at }: Scene): Promise<HandlingCommand> {
    const file = openFile(state);
    const sector = file.competence?.sectorRule ?? 'GENERAL';
    const step = { actor, at, due: {} };
    switch (input.type) {
      case 'CorrectCase':
        if (input.changes.place !== undefined) await this.register.township(input.changes.place.township, at, 'changes.township');
        return { ...input, ...step, correctedAt: await this.occurredAt(file.caseId, input.corrects) };
      case 'TakeMeasure':
        return {
          ...input,
          ...step,
          measure: { ...input.measure, issuedBy: actor.organId },
          due: this.clocks.ofMeasure(input.measure.kind, input.measure.from),
        };
      case 'ExtendMeasure':
        return { ...input, ...step, due: this.clocks.from(expiryOf(file, input.measureId) ?? at, sector, ['coercive']) };
      case 'DoubtCompetence':
        return { ...input, ...step, competence: await this.competence(file, at), due: this.clocks.from(at, sector, ['transfer-out']) };
      case 'FileCase':
        return this.filing(input, { ...step, due: this.clocks.from(at, sector, ['decide', 'feedback-filing']) }, state);
      case 'DeclineFiling':
        return { ...input, ...step, due: this.clocks.from(at, sector, ['feedback-filing']) };
      case 'ReplaceOfficers':
        return { ...input, ...step, officers: await this.register.officers(input.officers, at) };
      case 'RequestRecusal':
        await this.register.officer(input.officer, at, 'officer');
        return { ...input, ...step };
      case 'LinkCase':
        await this.assertOwn(input.caseId, actor.organId);
        return { ...input, ...step };
      case 'AssignLegalReview':
        return {
          ...input,
          ...step,
          reviewer: await this.register.officer(input.reviewer, at, 'reviewer'),
          due: this.clocks.from(at, sector, ['legal-review']),
        };
      case 'ConcludeCase':
        return {
          ...input,
          ...step,
          organ: await this.register.organ(actor.organId, at, 'organ'),
          due: this.clocks.from(at, sector, ['feedback-result', 'publish', 'report-up']),
        };
      case 'ReportPenaltyUp':
        return { ...input, ...step, to: COUNTY_GOVERNMENT };
      case 'ReturnEntrustedCase': {
        const competence = await this.competence(file, at);
        return { ...input, ...step, competence, to: input.to ?? entrustingOrgan(competence, actor.organId) };
      }
      default:
        return { ...input, ...step };
    }
  }

  /** The number is taken only when the decision holds, so that a refusal leaves no gap in the series. */
  private async filing(
    input: Extract<HandlingInput, { type: 'FileCase' }>,
    step: Pick<Extract<HandlingCommand, { type: 'FileCase' }>, 'actor' | 'at' | 'due'>,
    state: Scene['file'],
  ): Promise<HandlingCommand> {
    const command = { ...input, ...step, officers: await this.register.officers(input.officers, step.at), number: input.number ?? '' };
    if (input.number !== undefined) return command;
    caseHandling.decide(command, state);
    return { ...command, number: await this.numbers.next(step.actor.organId, 'filing', step.at) };
  }

  private competence(file: OpenFile, at: Instant): Promise<CompetenceFinding> {
    return this.catalogue.competence({ item: file.details.item, place: file.details.place.township, asOf: dateOf(at) });
  }

  /** A file of another organ is refused in the words for one that does not exist. */
  private async assertOwn(linked: CaseId, organ: OrganId): Promise<void> {
    const { state } = await load(this.store, this.events, { initial: unopened, evolve }, caseStream(linked));
    if (!state.opened || recordOf(state, organ) === undefined) throw invalidField('caseId', '没有这份案卷，或者本机关不能查看，请核对。');
  }

  /** When the corrected fact happened; a correction takes its date. */
  private async occurredAt(caseId: CaseId, version: number): Promise<Instant> {
    const [event] = await this.store.read(caseStream(caseId), version);
    if (event?.version !== version) throw new Rejection('case/no-such-record');
    return (event.data as CaseEvent['data']).occurredAt;
  }
}

const expiryOf = (file: OpenFile, measureId: string): Instant | undefined =>
  file.clocks.find(({ clock }) => clock === `coercive:${measureId}`)?.due.due;

const entrustingOrgan = ({ holders }: CompetenceFinding, organ: OrganId): OrganId => {
  const entrusted = holders.find((holder) => holder.organ === organ && holder.entrustedBy !== undefined)?.entrustedBy;
  if (entrusted === undefined) throw new Rejection('case/not-entrusted', {}, 'APL-20');
  return entrusted;
};
