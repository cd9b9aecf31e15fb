import { type CursorScope, decodeCursor, encodeCursor } from './cursor.js';

const docket: CursorScope = { list: 'cases', filters: { organ: '360724103', state: undefined } };

describe('a cursor', () => {
  it('comes back as the key of the last row', () => {
    expect(decodeCursor(docket, encodeCursor(docket, ['2026-09-01', 7]))).toEqual(['2026-09-01', 7]);
  });

  it('is the same for filters written in another order', () => {
    const cursor = encodeCursor({ list: 'cases', filters: { a: 1, b: 2 } }, [1]);
    expect(decodeCursor({ list: 'cases', filters: { b: 2, a: 1 } }, cursor)).toEqual([1]);
  });

  it.each([
    ['another list', { ...docket, list: 'events' }],
    ['other filters', { ...docket, filters: { organ: 'sy-zrzy' } }],
  ])('is refused by %s', (_, scope) => {
    expect(() => decodeCursor(scope, encodeCursor(docket, [1]))).toThrow(
      expect.objectContaining({ status: 400, code: 'request/bad-cursor' }),
    );
  });

  it.each(['garbage', 'WzFd.', `WzJd.${encodeCursor(docket, [1]).split('.')[1] ?? ''}`, 'x'.repeat(5000)])(
    'is refused when made up',
    (cursor) => {
      expect(() => decodeCursor(docket, cursor)).toThrow('request/bad-cursor');
    },
  );

  it('is not needed for the first page', () => expect(decodeCursor(docket, undefined)).toBeUndefined());
});
