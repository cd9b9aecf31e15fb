import { Injectable } from '@nestjs/common';
import type { CaseId, OfficerId } from '../../kernel/ids.js';
import { dateOf } from '../../kernel/time.js';
import type { CaseDetails, Evidence, Goods, Measure, Party } from '../../case-file/index.js';
import { ClockFacts, RegisterFacts, type Scene } from '../../case-writing/index.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { HandlingCommandOf } from '../domain/commands.js';
import { LookAlikes } from './look-alikes.js';

export interface Registration {
  readonly matterId: string;
  readonly details: Omit<CaseDetails, 'itemName'>;
  readonly parties: readonly Party[];
  readonly officers: readonly OfficerId[];
  readonly evidence: readonly Evidence[];
  readonly goods: readonly Goods[];
  readonly measures: readonly Omit<Measure, 'issuedBy'>[];
  readonly splitFrom?: CaseId;
  readonly duplicateReason?: string;
}

/** Turns a registration into a command that names every fact the decision rests on. */
@Injectable()
export class OpeningFacts {
  constructor(
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly lookAlikes: LookAlikes,
  ) {}

  async gather(caseId: CaseId, registration: Registration, { actor, at }: Omit<Scene, 'file'>): Promise<HandlingCommandOf<'OpenCase'>> {
    const { details, measures, splitFrom, officers } = registration;
    await this.register.township(details.place.township, at, 'township');
    const competence = await this.catalogue.competence({ item: details.item, place: details.place.township, asOf: dateOf(at) });
    const named = { ...details, itemName: competence.itemName };
    const own = measures.map((measure) => ({ ...measure, issuedBy: actor.organId }));
    return {
      type: 'OpenCase',
      ...registration,
      caseId,
      actor,
      at,
      due: { ...this.clocks.limitation(named), ...this.clocks.from(details.discoveredAt, competence.sectorRule, ['transfer-out']) },
      organ: await this.register.organ(actor.organId, at, 'organ'),
      details: named,
      officers: await this.register.officers(officers, at),
      measures: own,
      measureDue: Object.fromEntries(own.map(({ measureId, kind, from }) => [measureId, this.clocks.ofMeasure(kind, from)])),
      competence,
      lookAlikes: splitFrom === undefined ? await this.lookAlikes.of(actor.organId, named, registration.parties, caseId) : [],
    };
  }
}
