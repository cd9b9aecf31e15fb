import { codeOf } from './error-code.js';

/** The class (first two characters of SQLSTATE) of failures that pass: connection, rollback, resources, operator, system. */
const PASSING_CLASSES = new Set(['08', '40', '53', '57', '58']);
/** Locked by others, or a server that is read-only while it is being replaced. */
const PASSING = new Set(['55P03', '55006', '25006']);
/** A table is missing or closed to us: the deployment is wrong, not the data, and skipping events would not help. */
const DEPLOYMENT = new Set(['42P01', '42501', '3D000', '28000', '28P01']);
const SYSTEM = /^(E[A-Z]{3,}|ERR_SOCKET_[A-Z_]+)$/;
/** node-postgres gives these no code. */
const UNCODED =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after|driver.+not.+connected/i;

/**
 * Whether an error says that the database or the way to it failed, so that the same work may succeed later. Everything
 * else lies in the data or the program and would fail again.
 */
export const isDatabaseFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (/^[0-9A-Z]{5}$/.test(code) && !SYSTEM.test(code))
    return PASSING_CLASSES.has(code.slice(0, 2)) || PASSING.has(code) || DEPLOYMENT.has(code);
  return SYSTEM.test(code) || UNCODED.test(error.message);
};

const LOST = new Set(['57P01', '57P02', '08000', '08003', '08006', 'ECONNRESET', 'EPIPE']);

/** Whether the connection broke under a statement, whose outcome is then unknown. */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error &&
  (LOST.has(codeOf(error)) || /Connection terminated|Client has encountered a connection error/.test(error.message));
