import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** True for `YYYY-MM-DD` that names a day of the calendar between 1900 and 2199. */
export const isLocalDate = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const [, year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

export const IsLocalDate = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    ValidateBy(
      { name: 'isLocalDate', validator: { validate: isLocalDate, defaultMessage: () => '应为有效的日期，例如 2026-09-01' } },
      options,
    ),
    ApiProperty({ type: String, format: 'date', example: '2026-09-01' }),
  );
