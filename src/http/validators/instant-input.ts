import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import type { Instant } from '../../kernel/time.js';
import { instantOf } from '../../system-clock.js';

const INPUT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?$/;
const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+08:00$/;

/**
 * An instant from ISO 8601 text with an offset, or from local time `YYYY-MM-DDTHH:mm` which is read as Asia/Shanghai.
 * Undefined for anything else, for a date that does not exist, and for years outside 1900-2199.
 */
export const parseInstant = (text: string): Instant | undefined => {
  const parts = INPUT.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', fraction = '', offset = '+08:00'] = parts;
  if (!isDate(year, month, day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const epoch = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}${offset}`);
  return Number.isNaN(epoch) ? undefined : instantOf(epoch);
};

const isDate = (year: string, month: string, day: string): boolean => {
  if (Number(year) < 1900 || Number(year) > 2199) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** Takes what a form or a program sends and leaves an {@link Instant} in the body. */
export const IsInstantInput = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (parseInstant(value) ?? value) : value)),
    ValidateBy(
      {
        name: 'isInstantInput',
        validator: {
          validate: (value) => typeof value === 'string' && CANONICAL.test(value),
          defaultMessage: () => '应为有效的日期和时间，例如 2026-09-01T09:30',
        },
      },
      options,
    ),
    ApiProperty({ type: String, format: 'date-time', example: '2026-09-01T09:30' }),
  );
