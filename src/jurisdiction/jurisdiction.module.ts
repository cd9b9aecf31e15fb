import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { CatalogueImports } from './catalogue-imports.service.js';
import { CatalogueService } from './catalogue.service.js';
import { CatalogueImportsController } from './http/catalogue-imports.controller.js';
import { CatalogueController } from './http/catalogue.controller.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [CatalogueController, CatalogueImportsController],
  providers: [CatalogueService, CatalogueImports],
  exports: [CatalogueService],
})
export class JurisdictionModule {}
