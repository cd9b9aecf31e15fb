import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { LocalDate } from '../../kernel/time.js';
import type { ArticleNumber } from '../domain/article-number.js';
import { LawArticleRow } from '../rows/law-article.row.js';
import { LawInForceRow } from '../rows/law-in-force.row.js';
import { LawVersionRow } from '../rows/law-version.row.js';

/** A text with the period in which it is in force. */
export interface TextInForce {
  readonly version: LawVersionRow;
  readonly inForceFrom: string;
  readonly inForceTo?: string;
}

/** Reads the imported texts. */
@Injectable()
export class LawTexts {
  constructor(private readonly source: DataSource) {}

  /** The texts that count, of one instrument or of all, the oldest first. */
  async inForce(instrument?: string): Promise<readonly TextInForce[]> {
    const periods = await this.source.manager.find(LawInForceRow, {
      ...(instrument === undefined ? {} : { where: { instrument } }),
      order: { instrument: 'ASC', inForceFrom: 'ASC' },
    });
    const versions = await this.source.manager.find(LawVersionRow, { where: { versionId: In(periods.map(({ versionId }) => versionId)) } });
    const byId = new Map(versions.map((version) => [version.versionId, version]));
    return periods.flatMap(({ versionId, inForceFrom, inForceTo }) => {
      const version = byId.get(versionId);
      return version === undefined ? [] : [{ version, inForceFrom, ...(inForceTo === null ? {} : { inForceTo }) }];
    });
  }

  /** Every import of an instrument, corrected ones among them. */
  imports(instrument: string): Promise<readonly LawVersionRow[]> {
    return this.source.manager.find(LawVersionRow, { where: { instrument }, order: { inForceFrom: 'ASC', revision: 'ASC' } });
  }

  /** Articles of a text, in their order. */
  articles(versionId: string): Promise<readonly LawArticleRow[]> {
    return this.source.manager.find(LawArticleRow, { where: { versionId }, order: { ordinal: 'ASC' } });
  }

  async someArticles(versionId: string, wanted: readonly ArticleNumber[]): Promise<readonly LawArticleRow[]> {
    if (wanted.length === 0) return [];
    const where = wanted.map(({ number, sub }) => ({ versionId, number, sub }));
    return this.source.manager.find(LawArticleRow, { where, order: { ordinal: 'ASC' } });
  }

  /** How many articles each text has. */
  async counts(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.source.query<readonly { readonly id: string; readonly n: number }[]>(
      'SELECT version_id AS id, count(*)::int AS n FROM law_articles GROUP BY version_id',
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  }
}

export const textOn = (texts: readonly TextInForce[], day: LocalDate): TextInForce | undefined =>
  texts.find(({ inForceFrom, inForceTo }) => inForceFrom <= day && (inForceTo === undefined || day <= inForceTo));
