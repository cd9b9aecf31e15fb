import { DataSource } from 'typeorm';
import type { TestApp } from './app.js';
import { caughtUp, endOfRecord } from './end-of-record.js';
import { policiesSettled } from './policies-settled.js';

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
  const end = await endOfRecord(app);
  await caughtUp(app, 'docket', 'duties');
  const [rest] = await source.query(REST);
  return { end, ...rest };
};
