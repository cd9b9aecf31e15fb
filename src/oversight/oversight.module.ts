import { Module } from '@nestjs/common';
import { DisputeDeskModule } from './disputes/dispute-desk.module.js';

/** Read models across files for those who oversee. */
@Module({ imports: [DisputeDeskModule] })
export class OversightModule {}
