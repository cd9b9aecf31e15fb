import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Ids, caseId, streamName } from '../../kernel/ids.js';
import { CurrentWriting, type Writing, newIdFor } from '../../stream-writing/index.js';
import { OpenCase } from '../use-cases/open-case.js';
import { OpenCaseBody } from './open-case.body.js';
import { OpenedCaseDto } from './opened.dto.js';
import { registrationOf } from './registration.js';

/** Where there is no file yet. */
const CASES = streamName('cases');

@ApiTags('cases')
@Controller('cases')
export class IntakeController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  /** Registers a lead or a case. */
  @Post()
  async open(@Body() body: OpenCaseBody, @CurrentWriting() writing: Writing): Promise<OpenedCaseDto> {
    const id = caseId((body.caseId ?? newIdFor(CASES, writing, this.ids)).toLowerCase());
    const { occurredAt } = body;
    const committed = await this.bus.execute(
      new OpenCase({ ...writing, caseId: id, ...(occurredAt === undefined ? {} : { occurredAt }) }, registrationOf(body, id, this.ids)),
    );
    return { caseId: id, ...committed };
  }
}
