import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NameBook, type Names, hiding, wordConditions } from '../../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import { Problem } from '../../../http/problem.js';
import type { Principal } from '../../../http/principal.js';
import type { ClassId, OfficerId } from '../../../kernel/ids.js';
import { digest } from '../../../kernel/ids.js';
import { instantOf } from '../../../system-clock.js';
import { BranchAudience } from '../branch-audience.js';
import { type BranchHistory, BranchSources } from '../branch-source.js';
import type { BranchSourceKind } from '../domain/branch.events.js';
import type { BranchCardDto, BranchListDto } from '../http/branch.dto.js';
import { originView } from '../view/branch-view.js';

export interface BranchesFilter {
  readonly scope?: 'mine' | 'shared';
  readonly q?: string;
}

interface StoredRow {
  readonly branch_id: string;
  readonly owner: OfficerId;
  readonly name: string;
  readonly origin_kind: BranchSourceKind;
  readonly origin_id: string;
  readonly origin_version: number;
  readonly origin_head: string;
  readonly clock: Date;
  readonly steps: number;
  readonly officers: readonly OfficerId[];
  readonly classes: readonly ClassId[];
  readonly opened_at: Date;
  readonly changed_at: Date;
  readonly closed_at: Date | null;
  readonly place: string;
}

/** Newest first; the id tells those of one instant apart. */
const PLACE = `to_char(changed_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS') || branch_id`;
const MINE = `owner = $1`;
const SHARED = `owner <> $1 AND (officers @> ARRAY[$1]::text[] OR classes && $2)`;
const SCOPES = { mine: MINE, shared: `(${SHARED})`, all: `(${MINE} OR (${SHARED}))` } as const;

/** Branches of a person, and those that others shared with them, as long as they may read what each goes on from. */
@Injectable()
export class BranchesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly sources: BranchSources,
    private readonly audience: BranchAudience,
    private readonly names: NameBook,
  ) {}

  async page(principal: Principal, filter: BranchesFilter, limit: number, cursor?: string): Promise<Omit<BranchListDto, 'lagMs'>> {
    const { officerId } = principal;
    const scope = { list: 'branches', filters: { officerId, ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const classes = [...(await this.audience.over(officerId))];
    const values: unknown[] = [officerId, classes];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [
      SCOPES[filter.scope ?? 'all'],
      '$2::text[] IS NOT NULL',
      ...wordConditions(filter.q, bind),
      ...(after === undefined ? [] : [`${PLACE} < ${bind(after)}`]),
    ];
    const rows = await this.source.query<readonly StoredRow[]>(
      `SELECT *, ${PLACE} AS place FROM branches WHERE ${conditions.join(' AND ')} ORDER BY place DESC LIMIT ${bind(limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const histories = await this.readable(shown, principal);
    const names = await this.names.on();
    return {
      items: shown.flatMap((row) => {
        const history = histories.get(keyOf(row));
        return history === undefined ? [] : [card(row, history, principal, names)];
      }),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.place]) } : {}),
    };
  }

  /** What the person may read at this moment of that which the branches go on from. */
  private async readable(rows: readonly StoredRow[], principal: Principal): Promise<ReadonlyMap<string, BranchHistory>> {
    const found = new Map<string, BranchHistory>();
    for (const row of rows) {
      if (found.has(keyOf(row))) continue;
      const history = await this.read(row, principal);
      if (history !== undefined) found.set(keyOf(row), history);
    }
    return found;
  }

  private async read({ origin_kind, origin_id, owner }: StoredRow, principal: Principal): Promise<BranchHistory | undefined> {
    try {
      return await this.sources.read(origin_kind, origin_id, principal, owner !== principal.officerId);
    } catch (error) {
      if (error instanceof Problem && error.status === 403) return undefined; // e.g. its organ is no longer party to the file
      throw error;
    }
  }
}

/** One history is readable on two grounds: by oneself, or because somebody shared the branch. */
const keyOf = ({ origin_kind, origin_id, owner }: StoredRow): string => `${origin_kind}:${origin_id}:${owner}`;

const card = (row: StoredRow, history: BranchHistory, { officerId }: Principal, names: Names): BranchCardDto => {
  const origin = {
    kind: row.origin_kind,
    id: row.origin_id,
    version: row.origin_version,
    head: digest(row.origin_head),
  };
  const shown = {
    branchId: row.branch_id,
    name: row.name,
    mine: row.owner === officerId,
    owner: names.officer(row.owner),
    origin: originView({ origin }, history),
    clock: instantOf(row.clock.getTime()),
    steps: row.steps,
    openedAt: instantOf(row.opened_at.getTime()),
    changedAt: instantOf(row.changed_at.getTime()),
    ...(row.closed_at === null ? {} : { closedAt: instantOf(row.closed_at.getTime()) }),
    shared: row.officers.length + row.classes.length,
  };
  return history.viewer.personalData ? shown : hiding(history.events)(shown);
};
