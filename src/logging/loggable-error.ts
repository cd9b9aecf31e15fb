/** ID numbers, phone numbers and codes of organisations, wherever they slip into a message. */
const PERSONAL = /(?<![\w-])(\d{17}[\dXx]|\d{15}|1\d{10}|[0-9A-HJ-NPQRTUWXY]{18})(?![\w-])/g;

export const withoutPersonalData = (text: string): string => text.replace(PERSONAL, '***');

export interface LoggableError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly [field: string]: unknown;
}

/**
 * What of an error may stand in a log. PostgreSQL repeats the offending values in its message and detail, and TypeORM
 * adds the statement and its parameters: of those only the SQLSTATE, the constraint and where it happened are kept.
 */
export const loggableError = (error: unknown): LoggableError => {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { code, constraint, table, query } = error as Error & Readonly<Record<string, unknown>>;
  const known = { type: error.name, ...textual({ code, constraint, table }) };
  const fromDatabase = query !== undefined || (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code));
  const stack = error.stack ?? '';
  if (fromDatabase) return { ...known, message: '', stack: framesOf(stack) };
  return { ...known, message: withoutPersonalData(error.message), stack: withoutPersonalData(stack) };
};

const TEXT_LENGTH = 2_000;

/** One line about an error that is kept in a table and shown to administrators; it says no more than the log does. */
export const failureText = (error: unknown): string => {
  const { type, message, code, constraint } = loggableError(error);
  const where = [code, constraint].filter((part) => typeof part === 'string').join(' ');
  return [type, message === '' ? where : message]
    .filter((part) => part !== '')
    .join(': ')
    .slice(0, TEXT_LENGTH);
};

const textual = (fields: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
