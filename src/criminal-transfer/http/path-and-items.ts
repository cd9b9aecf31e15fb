import { badRequest } from '../../http/problem.js';
import { UuidPipe } from '../../stream-writing/index.js';
import type { HandedItem } from '../../case-file/index.js';
import type { HandedItemBody } from './criminal-transfer.body.js';

export const CriminalTransferPathId = new UuidPipe({
  exceptionFactory: () => badRequest([{ field: 'criminalTransferId', message: '刑事移送标识应为 UUID。' }]),
});

export const itemsOf = (items: readonly HandedItemBody[]): readonly HandedItem[] =>
  items.map(({ goodsId, note }) => ({ goodsId: goodsId.toLowerCase(), ...(note === undefined ? {} : { note }) }));
