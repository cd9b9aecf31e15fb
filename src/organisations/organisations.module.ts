import { Module } from '@nestjs/common';
import { OrganisationsController } from './http/organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';
import { StaffingService } from './staffing.service.js';

@Module({
  controllers: [OrganisationsController],
  providers: [OrganisationsService, StaffingService],
  exports: [OrganisationsService, StaffingService],
})
export class OrganisationsModule {}
