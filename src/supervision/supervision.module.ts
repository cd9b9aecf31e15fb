import { Module } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { SupervisionController } from './http/supervision.controller.js';

@Module({
  imports: [CaseWritingModule],
  controllers: [SupervisionController],
})
export class SupervisionModule {}
