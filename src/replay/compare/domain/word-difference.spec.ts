import fc from 'fast-check';
import { wordDifference } from './word-difference.js';

describe('two texts word by word', () => {
  it('mark a sign of Chinese, and a number as a whole', () =>
    expect(wordDifference('采砂机具一台，2026-09-01', '采砂机具两台，2026-09-02')).toEqual([
      { text: '采砂机具', on: 'both' },
      { text: '一', on: 'left' },
      { text: '两', on: 'right' },
      { text: '台，', on: 'both' },
      { text: '2026-09-01', on: 'left' },
      { text: '2026-09-02', on: 'right' },
    ]));
  it('say both texts, whatever they are', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const spans = wordDifference(left, right);
        const of = (side: 'left' | 'right') =>
          spans
            .filter(({ on }) => on === 'both' || on === side)
            .map(({ text }) => text)
            .join('');
        expect([of('left'), of('right')]).toEqual([left, right]);
      }),
    ));
  it('of great length are shown whole', () =>
    expect(wordDifference('甲'.repeat(700), '乙')).toEqual([
      { text: '甲'.repeat(700), on: 'left' },
      { text: '乙', on: 'right' },
    ]));
});
