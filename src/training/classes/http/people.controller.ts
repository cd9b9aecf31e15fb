import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../../access/index.js';
import { organId } from '../../../kernel/ids.js';
import { ClassPages } from '../class-pages.js';
import { PeopleDto } from './class.dto.js';
import { PeopleParams } from './people.params.js';

/** Whom a trainer may invite: the people of an organ by name, and nothing else of them. */
@ApiTags('training')
@Controller('training/people')
@Roles('trainer')
export class PeopleController {
  constructor(private readonly pages: ClassPages) {}

  @Get()
  async ofOrgan(@Query() { organ }: PeopleParams): Promise<PeopleDto> {
    return { items: await this.pages.peopleOf(organId(organ)) };
  }
}
