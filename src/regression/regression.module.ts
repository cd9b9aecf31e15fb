import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/index.js';
import { MaterialsModule } from '../training/materials/index.js';
import { Recorder } from './recorder.js';
import { VerdictReader } from './verdict-reader.js';

@Module({ imports: [DeadlinesModule, MaterialsModule], providers: [Recorder, VerdictReader], exports: [Recorder, VerdictReader] })
export class RegressionModule {}
