import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { fieldErrorsOf } from './field-errors.js';
import { inputFault, nullFault } from './input-guard.js';
import { badRequest } from './problem.js';

/** Bodies, queries and parameters are instances of their class with known fields only, or a 400 by field in Chinese. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: true, value: true }, // for the choice of words; values never leave in an answer
      exceptionFactory: (errors) => badRequest(fieldErrorsOf(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'custom') return value;
    const fault = inputFault(value);
    if (fault !== undefined) throw badRequest([{ ...fault, field: fault.field || (metadata.data ?? '') }]);
    if (metadata.type === 'body' && metadata.metatype !== undefined && Array.isArray(value)) {
      throw badRequest([{ field: '', message: '正文应为一组字段，而不是列表。' }]);
    }
    const taken: unknown = await super.transform(value, metadata);
    const missing = metadata.type === 'body' ? nullFault(taken) : undefined;
    if (missing !== undefined) throw badRequest([missing]);
    return taken;
  }
}
