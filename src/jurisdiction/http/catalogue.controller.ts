import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { itemCode, organId } from '../../kernel/ids.js';
import { Clock, type LocalDate, dateOf, localDate } from '../../kernel/time.js';
import { OrganisationsService } from '../../organisations/index.js';
import { CatalogueService } from '../catalogue.service.js';
import { writeTemplate } from '../import/write-template.js';
import { AsOfQuery, CompetenceQuery, HeldItemsQuery, ItemParams } from './catalogue.query.js';
import { CompetenceDto, competenceDtoOf } from './competence.dto.js';
import { ItemDetailDto, ItemPageDto, holdingDtoOf, itemDtoOf } from './item.dto.js';
import { MatchingTableDto, matchingDtoOf } from './matching.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TEMPLATE_NAME = `attachment; filename="catalogue-template.xlsx"; filename*=UTF-8''${encodeURIComponent('权责清单导入模板.xlsx')}`;

/** The power catalogue for everybody who is signed in: the lists are public documents. */
@ApiTags('catalogue')
@Controller('catalogue')
export class CatalogueController {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  @Get('items')
  @ApiOperation({ summary: '权责清单事项' })
  @ApiOkResponse({ type: ItemPageDto })
  async items(@Query() { q, limit, cursor, asOf, holder }: HeldItemsQuery): Promise<ItemPageDto> {
    const search = {
      ...(q === undefined ? {} : { q }),
      ...(holder === undefined ? {} : { holder: organId(holder) }),
      ...(limit === undefined ? {} : { limit }),
      ...(cursor === undefined ? {} : { cursor }),
    };
    const { items, next } = await this.catalogue.searchItems({ ...search, asOf: this.day(asOf) });
    return { items: items.map(itemDtoOf), ...(next === undefined ? {} : { next }) };
  }

  @Get('items/:code')
  @ApiOperation({ summary: '一个事项的全部历史' })
  @ApiOkResponse({ type: ItemDetailDto })
  async item(@Param() { code }: ItemParams): Promise<ItemDetailDto> {
    const versions = await this.catalogue.history(itemCode(code));
    const holdings = await this.catalogue.tracedHoldings(itemCode(code));
    const organs = await this.organisations.directory(this.day());
    return { code, versions: versions.map(itemDtoOf), holdings: holdings.map((holding) => holdingDtoOf(holding, organs)) };
  }

  @Get('competence')
  @ApiOperation({ summary: '某日某地某事项由谁办理，为什么' })
  @ApiOkResponse({ type: CompetenceDto })
  async competence(@Query() { item, place, asOf }: CompetenceQuery): Promise<CompetenceDto> {
    const day = this.day(asOf);
    const finding = await this.catalogue.competence({ item: itemCode(item), place, asOf: day });
    return competenceDtoOf(finding, await this.organisations.directory(day));
  }

  @Get('matching')
  @ApiOperation({ summary: '工作衔接对应表' })
  @ApiOkResponse({ type: MatchingTableDto })
  async matching(@Query() { asOf }: AsOfQuery): Promise<MatchingTableDto> {
    const day = this.day(asOf);
    const organs = await this.organisations.directory(day);
    return { items: (await this.catalogue.matching(day)).map((row) => matchingDtoOf(row, organs)) };
  }

  @Get('template')
  @ApiOperation({ summary: '下载导入模板' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(): Promise<StreamableFile> {
    return new StreamableFile(await writeTemplate(), { type: XLSX, disposition: TEMPLATE_NAME });
  }

  private day(asOf?: string): LocalDate {
    return asOf === undefined ? dateOf(this.clock.now()) : localDate(asOf);
  }
}
