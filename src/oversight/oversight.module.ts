import { Module } from '@nestjs/common';
import { BoardModule } from './board/board.module.js';

/** Read models across files, for those who oversee. */
@Module({ imports: [BoardModule] })
export class OversightModule {}
