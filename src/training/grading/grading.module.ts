import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/index.js';
import { JurisdictionModule } from '../../jurisdiction/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { ReceiverFactsReader } from './facts/receiver-facts.js';
import { Grader } from './grader.js';
import { HistoricAnswers } from './historic-answers.js';
import { RuleGrader } from './rule-grader.js';

@Module({
  imports: [DeadlinesModule, JurisdictionModule, OrganisationsModule],
  providers: [HistoricAnswers, ReceiverFactsReader, { provide: Grader, useClass: RuleGrader }],
  exports: [Grader, HistoricAnswers],
})
export class GradingModule {}
