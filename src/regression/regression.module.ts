import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/index.js';
import { MaterialsModule } from '../training/materials/index.js';
import { VerdictReader } from './verdict-reader.js';

@Module({ imports: [DeadlinesModule, MaterialsModule], providers: [VerdictReader], exports: [VerdictReader] })
export class RegressionModule {}
