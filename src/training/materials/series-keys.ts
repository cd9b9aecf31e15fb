import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CaseId, Ids, type MaterialId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { conflict } from '../../http/problem.js';
import { type Numbered, Pseudonyms } from './deidentify/pseudonyms.js';

const KEY_BYTES = 32;

export interface Series {
  readonly series: string;
  readonly name: string;
}

/** A copy that is being made, and of what; scenarios are made of nothing. */
export interface MadeCopy {
  readonly material: MaterialId;
  readonly of?: { readonly file: CaseId; readonly version: number };
}

/** Secret keys of the series 系列, and the words behind findings. They are no part of the record: what is erased here leads to nobody any more. */
@Injectable()
export class SeriesKeys {
  constructor(
    private readonly source: DataSource,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Those that a new copy can join. */
  async usable(): Promise<readonly Series[]> {
    return this.source.query(`SELECT series, name FROM material_series WHERE secret IS NOT NULL ORDER BY created_at DESC, series`);
  }

  /** Copies of a series; undefined for one that never was. */
  async copiesOf(series: string): Promise<readonly MaterialId[] | undefined> {
    const [row] = await this.source.query<readonly { readonly copies: readonly MaterialId[] }[]>(
      `SELECT ARRAY(SELECT material_id::text FROM material_copies c WHERE c.series = s.series ORDER BY material_id) AS copies
       FROM material_series s WHERE series = $1`,
      [series],
    );
    return row?.copies;
  }

  async begin(name: string): Promise<string> {
    const series = this.ids.next();
    await this.source.query(`INSERT INTO material_series (series, name, secret, created_at) VALUES ($1, $2, $3, $4)`, [
      ...[series, name, randomBytes(KEY_BYTES), this.clock.now()],
    ]);
    return series;
  }

  /**
   * Makes this copy with the pseudonyms of a series, one copy at a time, and keeps what it adds to them. Throws 409
   * `material/no-such-series` for a series that never was or whose key was erased.
   */
  async use<Made>(series: string, { material, of }: MadeCopy, make: (pseudonyms: Pseudonyms) => Promise<Made>): Promise<Made> {
    return this.source.transaction(async (manager) => {
      const [row] = await manager.query<readonly { readonly secret: Buffer | null }[]>(
        `SELECT secret FROM material_series WHERE series = $1 FOR UPDATE`,
        [series],
      );
      if (!row?.secret) throw conflict('material/no-such-series');
      const pseudonyms = new Pseudonyms(row.secret, await numbered(manager, series));
      const made = await make(pseudonyms);
      await manager.query(
        `INSERT INTO material_copies (material_id, series, case_id, case_version) VALUES ($1, $2, $3, $4)
         ON CONFLICT (material_id) DO UPDATE SET series = EXCLUDED.series`,
        [material, series, of?.file ?? null, of?.version ?? null],
      );
      await manager.query(
        `INSERT INTO material_pseudonyms (series, kind, digest, ordinal)
         SELECT $1, kind, digest, ordinal FROM json_to_recordset($2) AS n(kind text, digest text, ordinal integer)`,
        [series, JSON.stringify(pseudonyms.added)],
      );
      return made;
    });
  }

  /**
   * 销毁密钥: from here on nothing kept here says of whom the copies of the series were made; the copies stay. Waits for a copy
   * that is just being made. Twice is once.
   */
  async erase(series: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query(`UPDATE material_series SET secret = NULL WHERE series = $1`, [series]);
      await manager.query(`DELETE FROM material_pseudonyms WHERE series = $1`, [series]);
      await manager.query(`UPDATE material_copies SET case_id = NULL, case_version = NULL WHERE series = $1`, [series]);
      await manager.query(`DELETE FROM material_words WHERE material_id IN (SELECT material_id FROM material_copies WHERE series = $1)`, [
        series,
      ]);
    });
  }

  async keepWords(material: MaterialId, words: ReadonlyMap<number, string>): Promise<void> {
    await this.source.query(
      `INSERT INTO material_words (material_id, finding, words)
       SELECT $1, finding, words FROM json_to_recordset($2) AS w(finding integer, words text)
       ON CONFLICT (material_id, finding) DO UPDATE SET words = EXCLUDED.words`,
      [material, JSON.stringify([...words].map(([finding, text]) => ({ finding, words: text })))],
    );
  }

  async wordsOf(material: MaterialId): Promise<ReadonlyMap<number, string>> {
    const rows = await this.source.query<readonly { readonly finding: number; readonly words: string }[]>(
      `SELECT finding, words FROM material_words WHERE material_id = $1`,
      [material],
    );
    return new Map(rows.map(({ finding, words }) => [finding, words]));
  }

  /** Once a person has answered for the copy, or taken it back, nobody needs them. */
  async forgetWords(material: MaterialId): Promise<void> {
    await this.source.query(`DELETE FROM material_words WHERE material_id = $1`, [material]);
  }
}

const numbered = (manager: EntityManager, series: string): Promise<readonly Numbered[]> =>
  manager.query(`SELECT kind, digest, ordinal FROM material_pseudonyms WHERE series = $1`, [series]);
