import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { invalidField, notFound } from '../http/problem.js';
import type { CompetenceFinding } from '../kernel/competence.js';
import { type CatalogueChangeId, type ItemCode, type OrganId, catalogueChangeId, organId } from '../kernel/ids.js';
import type { LocalDate } from '../kernel/time.js';
import { OrganisationsService } from '../organisations/index.js';
import { holdingOf, itemOf } from './catalogue-mapping.js';
import type { PowerHolding, PowerItem } from './domain/catalogue.js';
import type { Lists } from './domain/changes/effects.js';
import { findCompetence } from './domain/find-competence.js';
import { HoldingInEffectRow } from './rows/holding-in-effect.row.js';
import { ItemInEffectRow } from './rows/item-in-effect.row.js';
import { MatchingRowRow } from './rows/matching-row.row.js';

export interface CompetenceQuery {
  readonly item: ItemCode;
  /** Division code of the township (or park) in which the act happened. */
  readonly place: string;
  readonly asOf: LocalDate;
}

export interface ItemSearch {
  /** Part of the code, name, domain or legal basis. */
  readonly q?: string;
  readonly asOf: LocalDate;
  /** Only items that this organ holds on that day, itself or through one that it entrusts. */
  readonly holder?: OrganId;
  /** 1 to 200; 50 when left out. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface ItemPage {
  readonly items: readonly PowerItem[];
  readonly next?: string;
}

/** A row of a list with the changes that wrote it and ended it; without one it was imported, or ends as it was imported. */
export type TracedHolding = PowerHolding & { readonly changeId?: CatalogueChangeId; readonly endedBy?: CatalogueChangeId };

const IN_FORCE = `valid_from <= :asOf AND (valid_to IS NULL OR valid_to >= :asOf)`;

const HELD = `EXISTS (SELECT 1 FROM holdings_in_effect h WHERE h.item_code = i.item_code AND h.list_class = 'basic'
  AND :holder IN (h.organ_id, h.entrusted_by) AND h.valid_from <= :asOf AND (h.valid_to IS NULL OR h.valid_to >= :asOf))`;

/** The power catalogue as it stood on a day. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly source: DataSource,
    private readonly organisations: OrganisationsService,
  ) {}

  /**
   * Who was competent, and why. Throws a 400 problem for an item that the catalogue does not hold on that day and for a
   * place outside the county; a list gap is an answer, not an error.
   */
  async competence({ item: code, place, asOf }: CompetenceQuery): Promise<CompetenceFinding> {
    const placeName = await this.placeName(place, asOf);
    const item = await this.item(code, asOf);
    if (item === undefined) throw invalidField('item', `权责清单在 ${asOf} 没有编码为「${code}」的事项。`);
    const [holdings, organs] = await Promise.all([this.holdings(code), this.organisations.directory(asOf)]);
    return findCompetence({ item, place, placeName, asOf, holdings, organs });
  }

  /** The wording of an item on a day. */
  async item(code: ItemCode, asOf: LocalDate): Promise<PowerItem | undefined> {
    const row = await this.source
      .createQueryBuilder(ItemInEffectRow, 'i')
      .where(`item_code = :code AND ${IN_FORCE}`, { code, asOf })
      .getOne();
    return row === null ? undefined : itemOf(row);
  }

  /** Every wording an item ever had, oldest first. Throws a 404 problem when there never was one. */
  async history(code: ItemCode): Promise<readonly PowerItem[]> {
    const rows = await this.source.getRepository(ItemInEffectRow).find({ where: { code }, order: { validFrom: 'ASC' } });
    if (rows.length === 0) throw notFound('catalogue/unknown-item');
    return rows.map(itemOf);
  }

  /** Every row an item ever had in a list, oldest first. */
  async holdings(code: ItemCode): Promise<readonly PowerHolding[]> {
    const rows = await this.source
      .getRepository(HoldingInEffectRow)
      .find({ where: { item: code }, order: { validFrom: 'ASC', organ: 'ASC' } });
    return rows.map(holdingOf);
  }

  /** The same rows with the changes that wrote or ended them. */
  async tracedHoldings(code: ItemCode): Promise<readonly TracedHolding[]> {
    const rows = await this.source
      .getRepository(HoldingInEffectRow)
      .find({ where: { item: code }, order: { validFrom: 'ASC', organ: 'ASC' } });
    return rows.map((row) => ({
      ...holdingOf(row),
      ...(row.changeId === null ? {} : { changeId: catalogueChangeId(row.changeId) }),
      ...(row.endedBy === null ? {} : { endedBy: catalogueChangeId(row.endedBy) }),
    }));
  }

  /** All periods of these items, and of every item in which one of the organs has a part. */
  async lists(codes: readonly ItemCode[], organs: readonly OrganId[]): Promise<Lists> {
    const part = `item_code IN (SELECT item_code FROM holdings_in_effect
                    WHERE organ_id = ANY(:organs) OR entrusted_by = ANY(:organs) OR counterpart_id = ANY(:organs))`;
    const of = { codes, organs };
    const [items, holdings] = await Promise.all([
      this.source.createQueryBuilder(ItemInEffectRow, 'i').where(`item_code = ANY(:codes) OR ${part}`, of).getMany(),
      this.source.createQueryBuilder(HoldingInEffectRow, 'h').where(`item_code = ANY(:codes) OR ${part}`, of).getMany(),
    ]);
    return { items: items.map(itemOf), holdings: holdings.map(holdingOf) };
  }

  /** Items in force on a day, by code. Throws a 400 problem for a cursor of another search. */
  async searchItems({ q = '', asOf, holder, limit = 50, cursor }: ItemSearch): Promise<ItemPage> {
    const scope = { list: 'catalogue-items', filters: { q, asOf, ...(holder === undefined ? {} : { holder }) } };
    const after = decodeCursor(scope, cursor)?.[0];
    const query = this.source
      .createQueryBuilder(ItemInEffectRow, 'i')
      .where(IN_FORCE, { asOf })
      .orderBy('i.code', 'ASC')
      .take(limit + 1);
    for (const [index, pattern] of patternsOf(q).entries()) {
      query.andWhere(`concat_ws(' ', item_code, name, domain, legal_basis) ILIKE :pattern${index}`, { [`pattern${index}`]: pattern });
    }
    if (holder !== undefined) query.andWhere(HELD, { holder });
    if (after !== undefined) query.andWhere('item_code > :after', { after });
    const rows = await query.getMany();
    const items = rows.slice(0, limit).map(itemOf);
    const last = items.at(-1);
    return { items, ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.code]) } : {}) };
  }

  /** 工作衔接对应表 on a day, by number. */
  async matching(asOf: LocalDate): Promise<readonly MatchingRowRow[]> {
    return this.source.createQueryBuilder(MatchingRowRow, 'm').where(IN_FORCE, { asOf }).orderBy('m.number', 'ASC').getMany();
  }

  private async placeName(place: string, asOf: LocalDate): Promise<string> {
    const organ = (await this.organisations.register()).nearest(organId(place), asOf);
    if (organ?.kind !== 'township-government') throw invalidField('place', `「${place}」不是本县乡镇的区划代码。`);
    return organ.name.replace(/人民政府$/, '');
  }
}

/** The words of a search as patterns: what the clerk typed is text, also when it holds a percent sign. */
const patternsOf = (q: string): readonly string[] =>
  q
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
