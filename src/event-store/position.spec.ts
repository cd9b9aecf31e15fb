import fc from 'fast-check';
import { START } from './event-store.js';
import { placeOf, positionOf } from './position.js';

const number64 = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

describe('a position', () => {
  it('leads back to the row it was made from', () =>
    fc.assert(
      fc.property(number64, number64, (xid, seq) => {
        const place = { xid: xid.toString(), seq: seq.toString() };
        expect(placeOf(positionOf(place))).toEqual(place);
      }),
    ));

  it('compares as text in the order of (transaction, sequence)', () =>
    fc.assert(
      fc.property(number64, number64, number64, number64, (xidA, seqA, xidB, seqB) => {
        const a = positionOf({ xid: xidA.toString(), seq: seqA.toString() });
        const b = positionOf({ xid: xidB.toString(), seq: seqB.toString() });
        expect(a < b).toBe(xidA < xidB || (xidA === xidB && seqA < seqB));
      }),
    ));

  it('begins before every row', () => {
    expect(placeOf(START)).toEqual({ xid: '0', seq: '0' });
    expect(START < positionOf({ xid: '0', seq: '1' })).toBe(true);
  });

  it('is refused when it is not one of ours', () => {
    expect(() => placeOf('1 OR 1=1' as never)).toThrow(RangeError);
  });
});
