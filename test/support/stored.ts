import { DataSource } from 'typeorm';
import { EventStore } from '../../src/event-store/index.js';
import { Projector } from '../../src/projections/index.js';
import type { TestApp } from './app.js';

const REST = `SELECT (SELECT md5(coalesce(string_agg(d::text, ';' ORDER BY d::text), '')) FROM intake_drafts d) AS drafts,
  (SELECT md5(coalesce(string_agg(s::text, ';' ORDER BY s::text), '')) FROM document_serials s) AS serials,
  (SELECT md5(coalesce(string_agg(w::text, ';' ORDER BY w::text), '')) FROM docket w) AS docket,
  (SELECT md5(coalesce(string_agg(h::text, ';' ORDER BY h::text), '')) FROM handoffs_between h) AS handoffs,
  (SELECT count(*)::int FROM idempotency_keys WHERE status IS NULL) AS unanswered`;

/** A fingerprint of everything that the routes of cases store; the same before and after says that nothing was. */
export const storedIn = async ({ app }: TestApp): Promise<unknown> => {
  const end = await app.get(EventStore).end(); // whatever is stored moves it
  await app.get(Projector).awaitPosition(end, ['docket']);
  const [rest] = await app.get(DataSource).query(REST);
  return { end, ...rest };
};
