import { DataSource } from 'typeorm';
import { EventStore } from '../../src/event-store/index.js';
import { position } from '../../src/kernel/ids.js';
import { Projector } from '../../src/projections/index.js';
import type { TestApp } from './app.js';
import { policiesSettled } from './policies-settled.js';

/** In PostgreSQL also of an event that no reader is shown yet; null when the record is elsewhere. */
const LAST = `SELECT max(lpad(to_hex(xid::text::bigint), 16, '0') || lpad(to_hex(position), 16, '0')) AS last FROM events`;
const REST = `SELECT (SELECT md5(coalesce(string_agg(d::text, ';' ORDER BY d::text), '')) FROM intake_drafts d) AS drafts,
  (SELECT md5(coalesce(string_agg(s::text, ';' ORDER BY s::text), '')) FROM document_serials s) AS serials,
  (SELECT md5(coalesce(string_agg(w::text, ';' ORDER BY w::text), '')) FROM docket w) AS docket,
  (SELECT md5(coalesce(string_agg(h::text, ';' ORDER BY h::text), '')) FROM handoffs_between h) AS handoffs,
  (SELECT md5(coalesce(string_agg(u::text, ';' ORDER BY u::text), '')) FROM duties u) AS duties,
  (SELECT count(*)::int FROM idempotency_keys WHERE status IS NULL) AS unanswered`;

/** A fingerprint of everything that the routes of cases store; the same before and after says that nothing was. */
export const storedIn = async (application: TestApp): Promise<unknown> => {
  await policiesSettled(application);
  const { app } = application;
  const source = app.get(DataSource);
  const [{ last }] = await source.query(LAST);
  const end = last === null ? await app.get(EventStore).end() : position(String(last));
  await app.get(Projector).awaitPosition(end, ['docket', 'duties'], 10_000);
  const [rest] = await source.query(REST);
  return { end, ...rest };
};
