import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import type { Instant } from '../../kernel/time.js';
import { parseInstant } from '../../http/validators/instant-input.js';

const FIRST = '2004-01-01';
const LAST = '2100-01-01';

/** A day, read as its first minute, or a date and time; leaves an {@link Instant} between 2004 and 2099. */
export const clockStartOf = (text: string): Instant | undefined => {
  const start = parseInstant(text.length === 10 ? `${text}T00:00` : text);
  return start !== undefined && start >= FIRST && start < LAST ? start : undefined;
};

export const IsClockStart = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? clockStartOf(value) : value)),
    ValidateBy({
      name: 'isClockStart',
      validator: {
        validate: (value) => typeof value === 'string',
        defaultMessage: () => '应为2004年至2099年的有效日期或者日期和时间，例如 2026-09-18 或 2026-09-18T10:00',
      },
    }),
    ApiProperty({ type: String, example: '2026-09-18' }),
  );
