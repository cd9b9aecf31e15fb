import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { BranchAudience } from './branch-audience.js';
import { BranchHistories } from './branch-histories.js';
import { BranchPeople } from './branch-people.js';
import { BranchReader } from './branch-reader.js';
import { BranchSources } from './branch-source.js';
import { CaseBranchSource } from './case-branch-source.js';
import { BRANCH_EVENT_TYPES } from './domain/branch-event-types.js';
import { BranchStepsController } from './http/branch-steps.controller.js';
import { BranchesController } from './http/branches.controller.js';
import { BranchesLag } from './read-models/branches-lag.js';
import { BranchesProjection } from './read-models/branches.projection.js';
import { BranchesQuery } from './read-models/branches.query.js';
import { ActOnBranchHandler } from './use-cases/act-on-branch.js';
import { BranchFacts } from './use-cases/branch-facts.js';
import { BranchContrast } from './view/branch-contrast.js';
import { BranchView } from './view/branch-view.js';

/** Global because the contexts of training say themselves which histories they lend and who is in a class. */
@Global()
@Module({
  imports: [OrganisationsModule, StreamWritingModule],
  controllers: [BranchesController, BranchStepsController],
  providers: [
    ActOnBranchHandler,
    BranchAudience,
    BranchContrast,
    BranchFacts,
    BranchHistories,
    BranchPeople,
    BranchReader,
    BranchSources,
    BranchView,
    BranchesLag,
    BranchesQuery,
    CaseBranchSource,
  ],
  exports: [BranchAudience, BranchReader, BranchSources],
})
export class BranchesModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...BRANCH_EVENT_TYPES);
    this.projector.register(new BranchesProjection(this.store, this.catalogue));
  }
}
