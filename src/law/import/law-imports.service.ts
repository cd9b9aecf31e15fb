import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../../http/problem.js';
import { wordingOf } from '../../http/wording/catalogue.js';
import type { Actor } from '../../kernel/actor.js';
import { Ids } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { parseStatute } from '../domain/parse-statute.js';
import { type Place, placeAmong } from '../domain/placing.js';
import type { GivenTerms, ReadStatute, Statute } from '../domain/statute.js';
import { isCited } from '../reading/cited-instruments.js';
import { decodeText } from './decode-text.js';
import { type StoredText, insertText, lockInstrument, periodsOf, revisionsOf } from './law-store.js';

export interface LawImportRequest extends GivenTerms {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** Why a text that is there is imported again. */
  readonly reason?: string;
  readonly dryRun: boolean;
  /** Absent on the command line. */
  readonly actor?: Actor;
}

/** What an import came to, or would come to. */
export interface LawImported {
  readonly outcome: 'new-instrument' | 'new-version' | 'correction' | 'unchanged';
  readonly stored: boolean;
  readonly versionId?: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly statute: Statute;
  readonly place: Place;
  /** Whether a rule of the rule book cites the instrument. */
  readonly cited: boolean;
  readonly warnings: readonly string[];
}

/** Throws the problems of `law/…` for a file that is no statute, and the Rejections of `placeAmong`; then nothing is stored. */
@Injectable()
export class LawImports {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async import(request: LawImportRequest): Promise<LawImported> {
    const { statute, warnings } = readOrRefuse(parseStatute(decodeText(request.bytes), request));
    const fileDigest = hash('sm3', request.bytes);
    return this.source.transaction(async (manager) => {
      await lockInstrument(manager, statute.instrument);
      const revisions = await revisionsOf(manager, statute);
      const report = { fileName: request.fileName, fileDigest, statute, cited: isCited(statute.instrument), warnings };
      const newest = revisions.at(-1);
      if (newest?.fileDigest === fileDigest)
        return { ...report, outcome: 'unchanged', stored: false, versionId: newest.versionId, place: { endStated: false } };
      return { ...report, ...(await this.place(manager, request, { statute, fileDigest, revision: revisions.length + 1 })) };
    });
  }

  private async place(
    manager: EntityManager,
    { reason, dryRun, fileName, bytes, actor }: LawImportRequest,
    read: Pick<StoredText, 'statute' | 'fileDigest' | 'revision'>,
  ): Promise<Pick<LawImported, 'outcome' | 'stored' | 'versionId' | 'place'>> {
    const periods = await periodsOf(manager, read.statute.instrument);
    const place = placeAmong(periods, { ...read.statute, ...(reason === undefined ? {} : { reason }) });
    const outcome = place.corrects !== undefined ? 'correction' : periods.length === 0 ? 'new-instrument' : 'new-version';
    if (dryRun) return { outcome, stored: false, place };
    const versionId = this.ids.next();
    await insertText(manager, {
      ...read,
      ...{ versionId, place, fileName, fileBytes: bytes.length, at: this.clock.now() },
      ...(reason === undefined ? {} : { reason }),
      ...(actor === undefined ? {} : { actor }),
    });
    return { outcome, stored: true, versionId, place };
  }
}

const readOrRefuse = ({ statute, faults, warnings }: ReadStatute): { readonly statute: Statute; readonly warnings: readonly string[] } => {
  const [first] = faults;
  if (first === undefined && statute !== undefined) return { statute, warnings };
  const errors = faults.map(({ code, details }) => ({ field: 'file', message: wordingOf(code, details).detail ?? code }));
  throw new Problem(400, first?.code ?? 'law/no-articles', { errors, ...(first === undefined ? {} : { details: first.details }) });
};
