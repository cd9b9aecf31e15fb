import { HttpException } from '@nestjs/common';
import { StaleVersion, UnstorableEvent, VersionConflict } from '../event-store/index.js';
import type { RecordedEvent } from '../kernel/event.js';
import { type EventSince, Problem, invalidField, notFound, stale, tooLarge, unauthorised, unsupportedMedia } from './problem.js';

/**
 * The problem behind an error that was not thrown as one: those of the router, of Fastify and of its plugins. Undefined
 * for everything unforeseen, which is answered with 500 and a reference only.
 */
export const problemOfError = (error: unknown): Problem | undefined => {
  if (error instanceof Problem) return error;
  if (error instanceof VersionConflict) return stale();
  if (error instanceof UnstorableEvent && error.reason === 'too-large') return tooLarge();
  if (error instanceof UnstorableEvent) return invalidField(error.path.replace(/^data\./, ''), '含有不能保存的字符，请删除后重新填写。');
  if (error instanceof StaleVersion) return stale(error.currentVersion, error.eventsSince.map(sinceOf));
  const cause = error instanceof HttpException && error.cause !== undefined ? error.cause : error;
  const status = statusOf(error);
  return status === undefined ? undefined : problemOfStatus(status, codeOf(cause));
};

const sinceOf = ({ version, type, metadata }: RecordedEvent): EventSince => ({ version, type, recordedAt: metadata.recordedAt });

const problemOfStatus = (status: number, code: string): Problem | undefined => {
  switch (status) {
    case 400:
      return new Problem(400, BROKEN_JSON.has(code) ? 'request/broken-json' : 'request/malformed');
    case 401:
      return unauthorised();
    case 403:
      return new Problem(403, 'access/forbidden');
    case 404:
    case 405:
      return notFound();
    case 408:
      return new Problem(408, 'request/timeout');
    case 413:
      return tooLarge();
    case 415:
      return unsupportedMedia();
    case 503:
      return new Problem(503, 'request/unavailable', { retryAfter: 2 });
    default:
      return status >= 400 && status < 500 ? new Problem(status, 'request/malformed') : undefined;
  }
};

const BROKEN_JSON: ReadonlySet<string> = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY', 'SyntaxError']);

const statusOf = (error: unknown): number | undefined => {
  if (error instanceof HttpException) return error.getStatus();
  const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' ? status : undefined;
};

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : error.name;
};
