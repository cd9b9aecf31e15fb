import { Controller, Get } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../http/public.js';
import { notFound } from '../../http/problem.js';
import { DemoAccounts } from '../demo-accounts.js';
import { DemoAccountListDto } from './demo-account.dto.js';

@ApiTags('access')
@Public()
@Controller('demo/accounts')
export class DemoAccountsController {
  constructor(private readonly demo: DemoAccounts) {}

  @Get()
  @ApiOperation({ summary: '演示账号', description: 'Demonstration only.' })
  @ApiOkResponse({ type: DemoAccountListDto })
  @ApiNotFoundResponse()
  async list(): Promise<DemoAccountListDto> {
    if (!this.demo.offered) throw notFound('access/no-demonstration');
    return { items: await this.demo.list() };
  }
}
