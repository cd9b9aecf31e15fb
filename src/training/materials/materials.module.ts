import { Module, type OnModuleInit } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { JurisdictionModule } from '../../jurisdiction/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { MATERIAL_EVENT_TYPES } from './domain/material-event-types.js';
import { MaterialStepsController } from './http/material-steps.controller.js';
import { MaterialsController } from './http/materials.controller.js';
import { MaterialHistories } from './material-histories.js';
import { Materials } from './materials.js';
import { CandidatesProjection } from './read-models/candidates.projection.js';
import { CandidatesQuery } from './read-models/candidates.query.js';
import { MaterialsProjection } from './read-models/materials.projection.js';
import { MaterialsQuery } from './read-models/materials.query.js';
import { SeriesKeys } from './series-keys.js';
import { StoredMaterials } from './stored-materials.js';
import { DrawFromScenarioHandler } from './use-cases/draw-from-scenario.js';
import { DrawMaterialHandler } from './use-cases/draw-material.js';
import { OriginalFacts } from './use-cases/original-facts.js';
import { ShiftChoice } from './use-cases/shift-choice.js';
import { TakeMaterialStepHandler } from './use-cases/take-material-step.js';
import { MaterialPages } from './view/material-pages.js';
import { WaitingCopies } from './waiting-copies.js';

@Module({
  imports: [DeadlinesModule, JurisdictionModule, OrganisationsModule, StreamWritingModule],
  controllers: [MaterialsController, MaterialStepsController],
  providers: [
    CandidatesQuery,
    DrawFromScenarioHandler,
    DrawMaterialHandler,
    MaterialHistories,
    MaterialPages,
    MaterialsQuery,
    OriginalFacts,
    SeriesKeys,
    ShiftChoice,
    StoredMaterials,
    TakeMaterialStepHandler,
    WaitingCopies,
    { provide: Materials, useExisting: StoredMaterials },
  ],
  exports: [Materials, StoredMaterials],
})
export class MaterialsModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...MATERIAL_EVENT_TYPES);
    this.projector.register(new MaterialsProjection(this.store, this.catalogue), new CandidatesProjection(this.store, this.catalogue));
  }
}
