import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';
import { withoutPersonalData } from './loggable-error.js';

/** Nest writes to the same pino as Fastify. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: FastifyBaseLogger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes (message, …, context); an object message carries fields and is followed by its text. */
  private write(level: 'info' | 'error' | 'warn' | 'debug' | 'trace' | 'fatal', message: unknown, rest: readonly unknown[]): void {
    const texts = rest.filter((item): item is string => typeof item === 'string');
    const context = texts.at(-1);
    if (message instanceof Error) {
      this.pino[level]({ context, err: message }, message.name);
    } else if (typeof message === 'object' && message !== null) {
      this.pino[level]({ ...message, context }, texts.length > 1 ? texts[0] : undefined);
    } else {
      const stack = texts.length > 1 && texts[0]?.includes('\n    at ') ? { stack: withoutPersonalData(texts[0]) } : {};
      this.pino[level]({ context, ...stack }, withoutPersonalData(String(message)));
    }
  }
}
