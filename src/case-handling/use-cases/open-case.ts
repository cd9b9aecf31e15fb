import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CaseId, OfficerId } from '../../kernel/ids.js';
import { dateOf } from '../../kernel/time.js';
import type { CaseDetails, Evidence, Goods, Measure, Party } from '../../case-file/index.js';
import { CaseWriter, ClockFacts, type Committed, RegisterFacts, type WriteRequest } from '../../case-writing/index.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import type { HandlingCommandOf } from '../domain/commands.js';
import { caseHandling } from '../domain/decider.js';
import { OPENING_ROLES } from '../domain/steps.js';
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

export class OpenCase extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly registration: Registration,
  ) {
    super();
  }
}

@CommandHandler(OpenCase)
export class OpenCaseHandler implements ICommandHandler<OpenCase> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly clocks: ClockFacts,
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly lookAlikes: LookAlikes,
  ) {}

  execute({ request, registration }: OpenCase): Promise<Committed> {
    return this.writer.open(caseHandling, request, OPENING_ROLES, async ({ actor, at }): Promise<HandlingCommandOf<'OpenCase'>> => {
      const { details, measures, splitFrom, officers } = registration;
      const competence = await this.catalogue.competence({ item: details.item, place: details.place.township, asOf: dateOf(at) });
      const named = { ...details, itemName: competence.itemName };
      const own = measures.map((measure) => ({ ...measure, issuedBy: actor.organId }));
      return {
        type: 'OpenCase',
        ...registration,
        caseId: request.caseId,
        actor,
        at,
        due: { ...this.clocks.limitation(named), ...this.clocks.from(details.discoveredAt, competence.sectorRule, ['transfer-out']) },
        organ: await this.register.organ(actor.organId, at, 'organ'),
        details: named,
        officers: await this.register.officers(officers, at),
        measures: own,
        measureDue: Object.fromEntries(own.map(({ measureId, kind, from }) => [measureId, this.clocks.ofMeasure(kind, from)])),
        competence,
        lookAlikes: splitFrom === undefined ? await this.lookAlikes.of(actor.organId, named, registration.parties, request.caseId) : [],
      };
    });
  }
}
