import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { AtLeast } from '../../http/at-least.js';
import { WaitingWork } from '../waiting-work.js';
import { WaitingDto } from './waiting.dto.js';

/** What waits for a person beside the case files, mechanism by mechanism. */
@ApiTags('waiting')
@Controller('waiting')
export class WaitingController {
  constructor(private readonly work: WaitingWork) {}

  @Get()
  @AtLeast()
  async counts(@CurrentPrincipal() principal: Principal): Promise<WaitingDto> {
    return { items: [...(await this.work.of(principal))] };
  }
}
