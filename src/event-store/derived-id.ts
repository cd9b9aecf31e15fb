import { hash } from 'node:crypto';
import type { StreamName } from '../kernel/ids.js';

/**
 * UUID (version 8, RFC 9562) of the n-th event that a command with this key adds to the stream: the same command sent
 * twice is the same append.
 */
export const derivedEventId = (stream: StreamName, idempotencyKey: string, index: number): string => {
  const hex = hash('sm3', JSON.stringify([stream, idempotencyKey, index]));
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
