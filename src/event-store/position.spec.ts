import fc from 'fast-check';
import { START } from './event-store.js';
import { placeOf, positionOf } from './position.js';

const number64 = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

describe('a position', () => {
  it('leads back to the row it was made from', () =>
    fc.assert(
      fc.property(number64, number64, (xid, seq) => {
        const place = { major: xid.toString(), minor: seq.toString() };
        expect(placeOf(positionOf(place))).toEqual(place);
      }),
    ));

  it('compares as text in the order of (transaction, sequence)', () =>
    fc.assert(
      fc.property(number64, number64, number64, number64, (xidA, seqA, xidB, seqB) => {
        const a = positionOf({ major: xidA.toString(), minor: seqA.toString() });
        const b = positionOf({ major: xidB.toString(), minor: seqB.toString() });
        expect(a < b).toBe(xidA < xidB || (xidA === xidB && seqA < seqB));
      }),
    ));

  it('begins before every row', () => {
    expect(placeOf(START)).toEqual({ major: '0', minor: '0' });
    expect(START < positionOf({ major: '0', minor: '1' })).toBe(true);
  });

  it('is refused when it is not one of ours', () => {
    expect(() => placeOf('1 OR 1=1' as never)).toThrow(RangeError);
  });
});
