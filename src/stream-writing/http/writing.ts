import { type ArgumentMetadata, type ExecutionContext, ParseUUIDPipe, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Ids, type StreamName } from '../../kernel/ids.js';
import { derivedEventId } from '../../event-store/index.js';
import { writeContextOf } from '../../http/write-context.js';
import type { Writing } from '../stream-writer.js';

/** Parameter: the {@link Writing} of the request, what it says about a write beside its body. */
export const CurrentWriting = createParamDecorator((_: unknown, context: ExecutionContext): Writing =>
  writeContextOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/**
 * An id for what a request makes in a stream, or beside the streams, without naming it: the same again when the request is
 * repeated with its key, also when the instance died before it kept its answer.
 */
export const newIdFor = (place: StreamName, { idempotencyKey }: Writing, ids: Ids): string =>
  idempotencyKey === undefined ? ids.next() : derivedEventId(place, `new/${idempotencyKey}`, 0);

/** A UUID in a path, in lower case as the lists show it: an id names one stream, however it was typed. */
export class UuidPipe extends ParseUUIDPipe {
  override async transform(value: string, metadata: ArgumentMetadata): Promise<string> {
    await super.transform(value, metadata);
    return value.toLowerCase();
  }
}
