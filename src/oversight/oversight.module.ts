import { Module } from '@nestjs/common';
import { BoardModule } from './board/board.module.js';
import { DisputeDeskModule } from './disputes/dispute-desk.module.js';

/** Read models across files, for those who oversee. */
@Module({ imports: [BoardModule, DisputeDeskModule] })
export class OversightModule {}
