import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../../access/index.js';
import { notFound } from '../../../http/problem.js';
import { materialId } from '../../../kernel/ids.js';
import { UuidPipe } from '../../../stream-writing/index.js';
import { MaterialProposals } from '../view/material-proposals.js';
import { MaterialProposalsDto } from './proposals.dto.js';

/** The same answer for an id of another form as for a material that is not there. */
export const ProposalsPathId = new UuidPipe({ exceptionFactory: () => notFound('course/material-not-found') });

@ApiTags('training')
@Controller('training/materials')
@Roles('trainer')
export class MaterialProposalsController {
  constructor(private readonly proposals: MaterialProposals) {}

  /** The steps of a material with the decision points that the software proposes. */
  @Get(':materialId/proposals')
  of(@Param('materialId', ProposalsPathId) id: string): Promise<MaterialProposalsDto> {
    return this.proposals.of(materialId(id));
  }
}
