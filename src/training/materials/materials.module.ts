import { Module, type OnModuleInit } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { JurisdictionModule } from '../../jurisdiction/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { PolicyRunner } from '../../policies/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { MATERIAL_EVENT_TYPES, SERIES_EVENT_TYPES } from './domain/material-event-types.js';
import { MaterialStepsController } from './http/material-steps.controller.js';
import { MaterialsController } from './http/materials.controller.js';
import { SeriesController } from './http/series.controller.js';
import { MaterialHistories } from './material-histories.js';
import { Materials } from './materials.js';
import { EraseKeys } from './policies/erase-keys.js';
import { CandidatesProjection } from './read-models/candidates.projection.js';
import { CandidatesQuery } from './read-models/candidates.query.js';
import { MaterialsProjection } from './read-models/materials.projection.js';
import { MaterialsQuery } from './read-models/materials.query.js';
import { SeriesQuery } from './read-models/series.query.js';
import { SeriesKeys } from './series-keys.js';
import { StoredMaterials } from './stored-materials.js';
import { DrawFromScenarioHandler } from './use-cases/draw-from-scenario.js';
import { DrawMaterialHandler } from './use-cases/draw-material.js';
import { EraseSeriesKeyHandler } from './use-cases/erase-series-key.js';
import { OriginalFacts } from './use-cases/original-facts.js';
import { ShiftChoice } from './use-cases/shift-choice.js';
import { TakeMaterialStepHandler } from './use-cases/take-material-step.js';
import { MaterialPages } from './view/material-pages.js';
import { WaitingCopies } from './waiting-copies.js';

@Module({
  imports: [DeadlinesModule, JurisdictionModule, OrganisationsModule, StreamWritingModule],
  controllers: [MaterialsController, MaterialStepsController, SeriesController],
  providers: [
    CandidatesQuery,
    DrawFromScenarioHandler,
    DrawMaterialHandler,
    EraseSeriesKeyHandler,
    MaterialHistories,
    MaterialPages,
    MaterialsQuery,
    OriginalFacts,
    SeriesKeys,
    SeriesQuery,
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
    private readonly keys: SeriesKeys,
    private readonly policies: PolicyRunner,
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...MATERIAL_EVENT_TYPES, ...SERIES_EVENT_TYPES);
    this.policies.register(new EraseKeys(this.keys));
    this.projector.register(new MaterialsProjection(this.store, this.catalogue), new CandidatesProjection(this.store, this.catalogue));
  }
}
