import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NameBook } from '../../docket/index.js';
import { CASE_FIELD_NAMES, SHARE_CLASS_NAMES } from '../domain/requests/names.js';
import { CASE_FIELDS } from '../domain/requests/values.js';
import { CASE_FIELD_MARKS } from '../requests/case-fields.js';
import { DataCatalogueDto } from './data-catalogue.dto.js';
import { DataCatalogue } from './data-catalogue.service.js';

/** 政务数据目录, for everybody who is signed in; it says what there is, never what is in it (政务数据共享条例 16). */
@ApiTags('information-requests')
@Controller('data-catalogue')
export class DataCatalogueController {
  constructor(
    private readonly catalogue: DataCatalogue,
    private readonly names: NameBook,
  ) {}

  @Get()
  async list(): Promise<DataCatalogueDto> {
    const names = await this.names.on();
    return {
      items: (await this.catalogue.items()).map(({ provider, fields, lookup, ...item }) => ({
        ...item,
        provider: names.organ(provider),
        className: SHARE_CLASS_NAMES[item.class],
        fields: fields.map(({ sensitive = false, ...field }) => ({ ...field, sensitive })),
        lookup: [...lookup],
      })),
      caseFields: CASE_FIELDS.map((key) => {
        const personal = CASE_FIELD_MARKS[key];
        return { key, name: CASE_FIELD_NAMES[key], ...(personal === undefined ? {} : { personal }) };
      }),
    };
  }
}
