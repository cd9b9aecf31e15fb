import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { LawImportsController } from './http/law-imports.controller.js';
import { LawController } from './http/law.controller.js';
import { LawImports } from './import/law-imports.service.js';
import { LawLibrary } from './reading/law-library.service.js';
import { LawTexts } from './reading/law-texts.js';

/** 法规库: texts of statutes by their days in force, opened from every citation. */
@Module({
  imports: [OrganisationsModule],
  controllers: [LawController, LawImportsController],
  providers: [LawTexts, LawLibrary, LawImports],
  exports: [LawLibrary, LawImports],
})
export class LawModule {}
