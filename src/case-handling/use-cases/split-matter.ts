import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseId, type ItemCode, caseStream } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { type OpenFile, evolve, openFile, unopened } from '../../case-file/index.js';
import { type WriteRequest, assertParty } from '../../case-writing/index.js';
import { type Committed, actingIn } from '../../stream-writing/index.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { caseHandling } from '../domain/decider.js';
import { OPENING_ROLES } from '../domain/steps.js';
import { OpenCase } from './open-case.js';
import { OpeningFacts } from './opening-facts.js';
import { TakeHandlingStep } from './take-handling-step.js';

/** One act of a scene, to get a file of its own. */
export interface SplitPart {
  readonly caseId: CaseId;
  readonly title: string;
  readonly cause: string;
  readonly item: ItemCode;
  readonly facts: string;
}

export class SplitMatter extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly parts: readonly SplitPart[],
    readonly reason: string,
  ) {
    super();
  }
}

/**
 * Whether every act could have a file of its own is decided first, so that nothing is half done. Then the file says into
 * what it is split, which settles whether it may be; then each act gets its file under the id named there. After a crash in
 * between the repeated request opens what is missing.
 */
@CommandHandler(SplitMatter)
export class SplitMatterHandler implements ICommandHandler<SplitMatter> {
  constructor(
    private readonly bus: CommandBus,
    private readonly store: EventStore,
    private readonly events: EventCatalogue,
    private readonly facts: OpeningFacts,
    private readonly clock: Clock,
  ) {}

  async execute({ request, parts, reason }: SplitMatter): Promise<Committed> {
    const { state } = await load(this.store, this.events, { initial: unopened, evolve }, caseStream(request.caseId));
    const actor = actingIn(request.principal, OPENING_ROLES);
    assertParty(state, actor);
    const openings = parts.map((part) => this.opening(request, openFile(state), part));
    const at = request.occurredAt ?? this.clock.now();
    for (const {
      request: { caseId },
      registration,
    } of openings)
      caseHandling.decide(await this.facts.gather(caseId, registration, { actor, at }), unopened);
    const committed = await this.bus.execute(
      new TakeHandlingStep(request, { type: 'SplitMatter', into: parts.map(({ caseId, title }) => ({ caseId, title })), reason }),
    );
    for (const opening of openings) await this.bus.execute(opening);
    return committed;
  }

  private opening({ seen: _, ...request }: WriteRequest, file: OpenFile, { caseId, title, cause, item, facts }: SplitPart): OpenCase {
    return new OpenCase(
      { ...request, caseId },
      {
        matterId: caseId,
        details: { ...file.details, title, cause, item, facts },
        parties: file.parties,
        officers: file.officers.map(({ officer }) => officer),
        evidence: file.evidence,
        goods: [],
        measures: [],
        splitFrom: file.caseId,
      },
    );
  }
}
