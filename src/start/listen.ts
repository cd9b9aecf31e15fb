import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config.js';
import { StartFailure } from '../database/index.js';

const PORTS_TRIED = 20;

/** Listens, on the next free port when PORT was not given and the usual one is taken. Answers the port. Throws StartFailure. */
export const listen = async (app: NestFastifyApplication, { host, port, portIsFixed }: Config): Promise<number> => {
  const last = portIsFixed ? port : Math.min(port + PORTS_TRIED - 1, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    try {
      // Not Nest's own listen(): its second listener for errors makes a port that is taken an uncaught exception.
      await app.getHttpAdapter().getInstance().listen({ port: candidate, host });
      return candidate;
    } catch (error) {
      const sentence = reasonOf(error, host, candidate);
      if (sentence === undefined) throw error;
      if (!isTaken(error) || candidate === last) throw new StartFailure(sentence, { cause: error });
    }
  }
  throw new StartFailure(`端口 ${port} 不可用。`);
};

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined);
const isTaken = (error: unknown): boolean => codeOf(error) === 'EADDRINUSE';

const reasonOf = (error: unknown, host: string, port: number): string | undefined => {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被其他程序占用。请停止该程序，或用环境变量 PORT 指定另一个端口。`;
    case 'EACCES':
      return `没有权限使用端口 ${port}。请用环境变量 PORT 指定 1024 以上的端口。`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `本机没有地址 ${host}。请检查环境变量 HOST。`;
    default:
      return undefined;
  }
};
