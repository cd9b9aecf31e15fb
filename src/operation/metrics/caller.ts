import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

/** By the connection itself, not by what a proxy says about it: whoever comes through a proxy comes from elsewhere. */
export const isFromThisMachine = (address: string | undefined, headers: IncomingHttpHeaders): boolean =>
  LOOPBACK.test(address ?? '') && FORWARDED.every((name) => headers[name] === undefined);

/** Takes as long whatever is wrong about the token. */
export const showsToken = ({ authorization = '' }: IncomingHttpHeaders, token: string): boolean =>
  timingSafeEqual(digest(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''), digest(token));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
