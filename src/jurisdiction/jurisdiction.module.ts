import { Module, type OnModuleInit } from '@nestjs/common';
import { EventCatalogue } from '../event-store/index.js';
import { OrganisationsModule, OrganisationsService } from '../organisations/index.js';
import { Projector } from '../projections/index.js';
import { StreamWritingModule } from '../stream-writing/index.js';
import { CatalogueImports } from './catalogue-imports.service.js';
import { CatalogueService } from './catalogue.service.js';
import { ChangeFactsService } from './changes/change-facts.service.js';
import { ChangeReader } from './changes/change-reader.js';
import { ChangeViews } from './changes/change-views.js';
import { CatalogueChangesProjection } from './changes/changes.projection.js';
import { CatalogueChangesController } from './changes/http/catalogue-changes.controller.js';
import { TakeChangeStepHandler } from './changes/take-change-step.js';
import { CATALOGUE_CHANGE_TYPES } from './domain/changes/change.events.js';
import { CatalogueImportsController } from './http/catalogue-imports.controller.js';
import { CatalogueController } from './http/catalogue.controller.js';
import { WaitingChanges } from './changes/waiting-changes.js';

@Module({
  imports: [OrganisationsModule, StreamWritingModule],
  controllers: [CatalogueController, CatalogueImportsController, CatalogueChangesController],
  providers: [WaitingChanges, CatalogueService, CatalogueImports, ChangeFactsService, ChangeReader, ChangeViews, TakeChangeStepHandler],
  exports: [CatalogueService, ChangeReader],
})
export class JurisdictionModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly events: EventCatalogue,
    private readonly organisations: OrganisationsService,
  ) {}

  onModuleInit(): void {
    this.events.register(...CATALOGUE_CHANGE_TYPES.map((type) => ({ type })));
    this.projector.register(new CatalogueChangesProjection(() => this.organisations.refresh()));
  }
}
