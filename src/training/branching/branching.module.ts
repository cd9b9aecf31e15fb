import { Module } from '@nestjs/common';
import { ClassesModule } from '../classes/index.js';
import { MaterialsModule } from '../materials/index.js';
import { BranchClassRoom } from './branch-class-room.js';
import { MaterialBranchSource } from './material-branch-source.js';

/** What training lends to branches: its materials, and its classes to share with. */
@Module({ imports: [ClassesModule, MaterialsModule], providers: [BranchClassRoom, MaterialBranchSource] })
export class BranchingModule {}
