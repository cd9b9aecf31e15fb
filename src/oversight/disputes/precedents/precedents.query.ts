import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Dispute, DISPUTE_KIND_NAMES, type DisputeKind, type OpenFile, partyOrgans } from '../../../case-file/index.js';
import { NameBook, type Names, type Viewer, maySee, sentenceOf, wordConditions } from '../../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import { type OrganId, organId } from '../../../kernel/ids.js';
import { instantOf } from '../../../system-clock.js';
import type { CitedEventDto, PrecedentDto, PrecedentsDto } from '../http/precedent.dto.js';
import { type Cited, OUTCOME_NAMES, type Outcome } from './decided.js';
import { sectorOf } from './precedent.row.js';
import { type Likeness, type Traits, WEIGHTS, likenessOf, ranked, scoreOf } from './score.js';
import { wordsOf } from './words.js';

export interface PrecedentsFilter {
  readonly item?: string;
  readonly kind?: string;
  readonly organ?: string;
  readonly q?: string;
}

interface StoredRow {
  readonly case_id: string;
  readonly process_id: string;
  readonly precedent_id: string;
  readonly source: 'dispute' | 'consultation';
  readonly viewers: readonly OrganId[];
  readonly title: string;
  readonly item: string;
  readonly item_name: string;
  readonly sector_rule: string | null;
  readonly kind: DisputeKind | null;
  readonly organs: readonly OrganId[];
  readonly matter: string;
  readonly outcome: Outcome;
  readonly competent: OrganId | null;
  readonly decision: string;
  readonly reasoning: string | null;
  readonly legal_basis: string | null;
  readonly document_number: string | null;
  readonly route: string | null;
  readonly decided_at: Date;
  readonly cites: readonly Cited[];
  readonly words: readonly string[];
  readonly sort_key: string;
}

/** As many are compared closely as the same weights put first in the database. */
const CANDIDATES = 50;
const SIMILAR = `SELECT * FROM precedents
  WHERE case_id <> $1::uuid AND (item = $2 OR sector_rule = $3 OR organs && $4 OR (kind = $5 AND words && $6))
  ORDER BY (item = $2)::int * $7 + coalesce(sector_rule = $3, false)::int * $8 + coalesce(kind = $5, false)::int * $9
    + (cardinality(ARRAY(SELECT unnest(organs) INTERSECT SELECT unnest($4::text[]))) >= 2)::int * $10
    + least($12, cardinality(ARRAY(SELECT unnest(words) INTERSECT SELECT unnest($6::text[])))) * $11 DESC, sort_key
  LIMIT $13`;

/**
 * What was decided once. Whoever may read files may learn from it, so the rows name nobody; who may open the file it comes
 * from is told by `openable`, and only then which file that is.
 */
@Injectable()
export class PrecedentsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
  ) {}

  async page(viewer: Viewer, filter: PrecedentsFilter, limit: number, cursor?: string): Promise<Omit<PrecedentsDto, 'lagMs'>> {
    const scope = { list: 'precedents', filters: { ...filter } };
    const after = decodeCursor(scope, cursor)?.[0];
    const { item, kind, organ, q } = filter;
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [
      'true',
      ...(item === undefined ? [] : [`item = ${bind(item)}`]),
      ...(kind === undefined ? [] : [`kind = ${bind(kind)}`]),
      ...(organ === undefined ? [] : [`organs @> ARRAY[${bind(organ)}]`]),
      ...wordConditions(q, bind),
      ...(after === undefined ? [] : [`sort_key > ${bind(after)}`]),
    ];
    const rows = await this.read(
      `SELECT * FROM precedents WHERE ${conditions.join(' AND ')} ORDER BY sort_key LIMIT ${bind(limit + 1)}`,
      values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const names = await this.names.on();
    return {
      items: shown.map((row) => view(row, [], names, viewer)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.sort_key]) } : {}),
    };
  }

  /** For the page of a dispute. What was decided in the same file is on the page already. */
  similarToDispute(viewer: Viewer, file: OpenFile, { kind, between, matter }: Dispute, limit: number): Promise<PrecedentDto[]> {
    return this.similar(viewer, file, { ...traitsOf(file, kind), organs: between, words: wordsOf(matter) }, limit);
  }

  /** At the moment of applying, when there is no matter in words yet: the organs and the cause of the file stand for it. */
  similarToFile(viewer: Viewer, file: OpenFile, kind: DisputeKind | undefined, limit: number): Promise<PrecedentDto[]> {
    return this.similar(viewer, file, { ...traitsOf(file, kind), organs: partyOrgans(file), words: wordsOf(file.details.cause) }, limit);
  }

  private async similar(viewer: Viewer, { caseId }: OpenFile, wanted: Traits, limit: number): Promise<PrecedentDto[]> {
    const { item, sectorRule = null, kind = null, organs, words } = wanted;
    const weights = [WEIGHTS.item, WEIGHTS.sectorRule, WEIGHTS.kind, WEIGHTS.organs, WEIGHTS.word, WEIGHTS.wordsAtMost];
    const rows = await this.read(SIMILAR, [caseId, item, sectorRule, organs, kind, words, ...weights, CANDIDATES]);
    const names = await this.names.on();
    const hits = rows.map((row) =>
      view(
        row,
        likenessOf(wanted, traitsOfRow(row), (organ) => names.organ(organId(organ)).name),
        names,
        viewer,
      ),
    );
    return ranked(hits).slice(0, limit);
  }

  private async read(sql: string, values: readonly unknown[]): Promise<readonly StoredRow[]> {
    const rows: unknown = await this.source.query(sql, [...values]);
    return rows as readonly StoredRow[];
  }
}

const traitsOf = (file: OpenFile, kind: DisputeKind | undefined): Pick<Traits, 'item' | 'sectorRule' | 'kind'> => {
  const sectorRule = sectorOf(file);
  return {
    item: file.details.item,
    ...(sectorRule === undefined ? {} : { sectorRule }),
    ...(kind === undefined ? {} : { kind }),
  };
};

const traitsOfRow = ({
  item,
  item_name: itemName,
  sector_rule: sectorRule,
  kind,
  organs,
  words,
}: StoredRow): Traits & { itemName: string } => ({
  item,
  itemName,
  ...(sectorRule === null ? {} : { sectorRule }),
  ...(kind === null ? {} : { kind }),
  organs,
  words,
});

/** The sentence is made when it is read, so that the timeline and the precedent can never say two things. */
const citeView = ({ version, at, event }: Cited, names: Names): CitedEventDto => {
  const { text, details, basis } = sentenceOf(event, names);
  const organ = 'organ' in event.data ? names.organ(event.data.organ) : { id: '', name: '' };
  return { version, at, organ, text, details: [...details], legalBasis: basis.flatMap((rule) => names.basis(rule)) };
};

const view = (row: StoredRow, similar: readonly Likeness[], names: Names, viewer: Viewer): PrecedentDto => {
  const { kind, competent, reasoning, legal_basis: legalBasis, document_number: documentNumber, route } = row;
  const openable = maySee(viewer, row.viewers);
  return {
    precedentId: row.precedent_id,
    source: row.source,
    openable,
    ...(openable ? { caseId: row.case_id } : {}),
    ...(openable && row.source === 'dispute' ? { disputeId: row.process_id } : {}),
    title: row.title,
    item: row.item,
    itemName: row.item_name,
    ...(kind === null ? {} : { kind }),
    kindName: kind === null ? KIND_OF_SOURCE[row.source] : DISPUTE_KIND_NAMES[kind],
    between: row.organs.map(names.organ),
    matter: row.matter,
    outcome: row.outcome,
    outcomeName: OUTCOME_NAMES[row.outcome],
    ...(competent === null ? {} : { competent: names.organ(competent) }),
    decision: row.decision,
    ...(reasoning === null ? {} : { reasoning }),
    ...(legalBasis === null ? {} : { legalBasis }),
    ...(documentNumber === null ? {} : { documentNumber }),
    decidedAt: instantOf(row.decided_at.getTime()),
    ...(route === null ? {} : { route }),
    cites: row.cites.map((cite) => citeView(cite, names)),
    similar: similar.map((one) => ({ ...one })),
    score: scoreOf(similar),
  };
};

const KIND_OF_SOURCE = { dispute: '直接指定管辖', consultation: '管辖协商' } as const;
