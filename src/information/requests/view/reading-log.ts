import { Injectable } from '@nestjs/common';
import { NameBook } from '../../../docket/index.js';
import { UNREADABLE_NAMES } from '../../domain/requests/names.js';
import { DataCatalogue } from '../../data-catalogue/data-catalogue.service.js';
import type { ReadingDto, ReadingLogDto } from '../http/share.dto.js';
import type { ReadShare } from '../request-reader.js';
import { fieldNames } from './field-names.js';

const PAGE = 100;

/** 使用记录, the last first; the data authority and the provider may look at it (政务数据共享条例 29). */
@Injectable()
export class ReadingLog {
  constructor(
    private readonly names: NameBook,
    private readonly catalogue: DataCatalogue,
  ) {}

  async page({ share, events }: ReadShare, before = Number.MAX_SAFE_INTEGER): Promise<ReadingLogDto> {
    const item = share.scope.kind === 'catalogue' ? await this.catalogue.item(share.scope.item) : undefined;
    const fields = fieldNames(share.scope, item);
    const names = await this.names.on();
    const found = events
      .filter(({ version }) => version < before)
      .toReversed()
      .flatMap(({ type, data, version }): ReadingDto[] => {
        if (type !== 'InfoRead' && type !== 'InfoReadRefused') return [];
        return [
          {
            version,
            at: data.occurredAt,
            officer: names.officer(data.by),
            organ: names.organ(data.organ),
            purpose: 'purpose' in data ? data.purpose : '',
            refused: type === 'InfoReadRefused',
            fields: 'fields' in data && Array.isArray(data.fields) ? data.fields.map((field: string) => fields(field).name) : [],
            ...('because' in data ? { because: UNREADABLE_NAMES[data.because] } : {}),
          },
        ];
      });
    const items = found.slice(0, PAGE);
    const last = items.at(-1);
    const log = share.clocks.find(({ purpose }) => purpose === 'info-log');
    const [legalBasis] = names.basis('DAT-29');
    if (legalBasis === undefined) throw new Error('the rule book has lost DAT-29');
    return {
      items,
      ...(found.length > PAGE && last !== undefined ? { next: last.version } : {}),
      ...(log === undefined ? {} : { keptUntil: log.due.due }),
      legalBasis,
    };
  }
}
