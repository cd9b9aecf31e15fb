import { Module } from '@nestjs/common';
import { DocketModule } from '../../docket/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { ScenariosController } from './http/scenarios.controller.js';
import { ScenarioPlayer } from './scenario-player.js';

@Module({
  imports: [DocketModule, OrganisationsModule],
  controllers: [ScenariosController],
  providers: [ScenarioPlayer],
  exports: [ScenarioPlayer],
})
export class ScenariosModule {}
