import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { invalidField } from '../../http/problem.js';
import { officerId } from '../../kernel/ids.js';
import { Clock, type LocalDate, dateOf } from '../../kernel/time.js';
import { OrganisationsService } from '../../organisations/index.js';
import { LawLibrary, type OpenedCitation } from '../reading/law-library.service.js';
import { CitationDto, InstrumentDto, InstrumentListDto, citationDtoOf, instrumentDtoOf, listedInstrumentDtoOf } from './law.dto.js';
import { ArticlesQuery, InstrumentParams, InstrumentQuery } from './law.query.js';

/** 法规库: whoever has signed in may read the law. */
@ApiTags('law')
@Controller('law')
export class LawController {
  constructor(
    private readonly library: LawLibrary,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  @Get('instruments')
  @ApiOperation({ summary: '法规库目录：规则库引用的和已经导入的法规' })
  @ApiOkResponse({ type: InstrumentListDto })
  async instruments(): Promise<InstrumentListDto> {
    const { items, counts } = await this.library.instruments();
    return { items: items.map((item) => listedInstrumentDtoOf(item, counts)) };
  }

  @Get('instruments/:key')
  @ApiOperation({ summary: '一部法规在某一天有效的文本' })
  @ApiOkResponse({ type: InstrumentDto })
  async instrument(@Param() { key }: InstrumentParams, @Query() { on = this.today(), q }: InstrumentQuery): Promise<InstrumentDto> {
    const officers = await this.organisations.people();
    return instrumentDtoOf(await this.library.instrument(key, on, q), (id) => officers.get(officerId(id))?.name);
  }

  @Get('articles')
  @ApiOperation({ summary: '打开一处引用：规则或者法规条文，在某一天有效的文本' })
  @ApiOkResponse({ type: CitationDto })
  async article(@Query() query: ArticlesQuery): Promise<CitationDto> {
    return citationDtoOf(await this.opened(query));
  }

  private async opened({ rule, instrument, article, on = this.today() }: ArticlesQuery): Promise<OpenedCitation> {
    if (rule !== undefined) {
      const found = await this.library.openRule(rule, on);
      if (found === undefined) throw invalidField('rule', `规则库没有编号为「${rule}」的规则。`);
      return found;
    }
    if (instrument === undefined || article === undefined) throw invalidField('rule', '请给出「规则编号」，或者「法规」和「条文」。');
    return this.library.openArticle(instrument, article, on);
  }

  private today(): LocalDate {
    return dateOf(this.clock.now());
  }
}
