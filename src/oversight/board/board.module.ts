import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/index.js';
import { BoardController } from './board.controller.js';
import { BoardLag } from './board-lag.js';
import { BoardQuery } from './board.query.js';

@Module({ imports: [DeadlinesModule], controllers: [BoardController], providers: [BoardLag, BoardQuery] })
export class BoardModule {}
