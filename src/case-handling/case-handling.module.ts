import { Module, type OnModuleInit } from '@nestjs/common';
import { Ids } from '../kernel/ids.js';
import { Clock } from '../kernel/time.js';
import { CaseWritingModule } from '../case-writing/index.js';
import { DeadlinesModule, DeadlinesService } from '../deadlines/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { PolicyRunner } from '../policies/index.js';
import { HandlingController } from './http/handling.controller.js';
import { IntakeController } from './http/intake.controller.js';
import { OpenFiles } from './policies/open-files.js';
import { RecomputeProvisionalClocks } from './policies/recompute-provisional-clocks.js';
import { HandlingFacts } from './use-cases/handling-facts.js';
import { OpenCaseHandler } from './use-cases/open-case.js';
import { OpeningFacts } from './use-cases/opening-facts.js';
import { SplitMatterHandler } from './use-cases/split-matter.js';
import { TakeHandlingStepHandler } from './use-cases/take-handling-step.js';

@Module({
  imports: [CaseWritingModule, DeadlinesModule, JurisdictionModule],
  controllers: [IntakeController, HandlingController],
  providers: [HandlingFacts, OpeningFacts, OpenCaseHandler, SplitMatterHandler, TakeHandlingStepHandler],
})
export class CaseHandlingModule implements OnModuleInit {
  constructor(
    private readonly runner: PolicyRunner,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly deadlines: DeadlinesService,
    private readonly files: OpenFiles,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    const { store, catalogue, deadlines, files, clock, ids } = this;
    this.runner.register(new RecomputeProvisionalClocks(store, catalogue, deadlines, files, clock, ids));
  }
}
