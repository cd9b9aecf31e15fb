import type { EntityManager } from 'typeorm';
import type { Actor } from '../../kernel/actor.js';
import { type Instant, localDate } from '../../kernel/time.js';
import type { Period, Place } from '../domain/placing.js';
import type { Statute } from '../domain/statute.js';
import { LawInForceRow } from '../rows/law-in-force.row.js';
import { LawVersionRow } from '../rows/law-version.row.js';

export interface StoredText {
  readonly versionId: string;
  readonly statute: Statute;
  readonly place: Place;
  readonly revision: number;
  readonly reason?: string;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly fileBytes: number;
  readonly actor?: Actor;
  readonly at: Instant;
}

/** Until the transaction ends, nobody else places a text of this instrument. */
export const lockInstrument = (manager: EntityManager, instrument: string): Promise<unknown> =>
  manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('law ' || $1, 0))`, [instrument]);

export const periodsOf = async (manager: EntityManager, instrument: string): Promise<readonly Period[]> => {
  const rows = await manager.find(LawInForceRow, { where: { instrument }, order: { inForceFrom: 'ASC' } });
  return rows.map(({ versionId, inForceFrom, inForceTo, endStated }) => ({
    versionId,
    inForceFrom: localDate(inForceFrom),
    ...(inForceTo === null ? {} : { inForceTo: localDate(inForceTo) }),
    endStated,
  }));
};

/** Imports of the text of that day so far, the oldest first. */
export const revisionsOf = (manager: EntityManager, { instrument, inForceFrom }: Statute): Promise<readonly LawVersionRow[]> =>
  manager.find(LawVersionRow, { where: { instrument, inForceFrom }, order: { revision: 'ASC' } });

export const insertText = async (manager: EntityManager, text: StoredText): Promise<void> => {
  const { versionId, statute, place, revision, reason, fileName, fileDigest, fileBytes, actor, at } = text;
  const { instrument, title, inForceFrom, inForceTo, preamble, headings } = statute;
  await manager.insert(LawVersionRow, {
    ...{ versionId, instrument, title, inForceFrom, inForceTo: inForceTo ?? null, revision, preamble, fileName, fileDigest, fileBytes },
    headings: [...headings],
    corrects: place.corrects?.versionId ?? null,
    reason: place.corrects === undefined ? null : (reason ?? null),
    importedBy: actor?.officerId ?? null,
    organId: actor?.organId ?? null,
    importedAt: new Date(at),
  });
  await insertArticles(manager, versionId, statute);
  const { corrects, ends, endStated } = place;
  if (ends !== undefined)
    await manager.update(
      LawInForceRow,
      { instrument, inForceFrom: ends.period.inForceFrom },
      { inForceTo: ends.lastDay, endStated: false },
    );
  const period = { versionId, inForceTo: place.inForceTo ?? null, endStated };
  if (corrects === undefined) await manager.insert(LawInForceRow, { instrument, inForceFrom, ...period });
  else await manager.update(LawInForceRow, { instrument, inForceFrom }, period);
};

const insertArticles = (manager: EntityManager, versionId: string, { articles }: Statute): Promise<unknown> =>
  manager.query(
    `INSERT INTO law_articles (version_id, ordinal, number, sub, label, path, text)
     SELECT $1, r."ordinal", r."number", r."sub", r."label", r."path", r."text"
       FROM jsonb_to_recordset($2::jsonb)
         AS r("ordinal" integer, "number" integer, "sub" integer, "label" text, "path" jsonb, "text" text)`,
    [versionId, JSON.stringify(articles.map((article, ordinal) => ({ ordinal, ...article })))],
  );
