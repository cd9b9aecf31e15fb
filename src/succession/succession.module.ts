import { Module } from '@nestjs/common';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { CompetenceView } from './competence/competence-view.js';
import { FileCompetence } from './competence/file-competence.js';
import { SuccessionController } from './http/succession.controller.js';
import { Impact } from './impact/impact.service.js';
import { SuccessionWatch } from './policies/succession-watch.js';

@Module({
  imports: [JurisdictionModule, OrganisationsModule],
  controllers: [SuccessionController],
  providers: [CompetenceView, FileCompetence, Impact, SuccessionWatch],
  exports: [SuccessionWatch],
})
export class SuccessionModule {}
