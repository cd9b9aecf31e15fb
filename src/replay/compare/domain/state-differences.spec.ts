import { stateDifferences } from './state-differences.js';

const told = (left: object | undefined, right: object | undefined) =>
  stateDifferences(left && { ...left }, right && { ...right }).map(({ path, left: a, right: b }) => [
    path.map(({ field }) => field).join('.'),
    a,
    b,
  ]);

describe('where two views of a file differ', () => {
  it('is nowhere in equal ones', () => expect(told({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]));
  it('is named member by member', () =>
    expect(told({ details: { facts: '甲', cause: '乙' } }, { details: { facts: '丙', cause: '乙' } })).toEqual([
      ['details.facts', '甲', '丙'],
    ]));
  it('is the entry of the same id, wherever it stands in its list', () =>
    expect(
      told(
        {
          handoffs: [
            { handoffId: '1', note: 'x' },
            { handoffId: '2', note: 'y' },
          ],
        },
        {
          handoffs: [
            { handoffId: '2', note: 'z' },
            { handoffId: '1', note: 'x' },
          ],
        },
      ),
    ).toEqual([['handoffs.note', 'y', 'z']]));
  it('is a whole entry that one side has alone', () =>
    expect(told({ goods: [] }, { goods: [{ goodsId: 'g', name: '机具' }] })).toEqual([
      ['goods', undefined, { goodsId: 'g', name: '机具' }],
    ]));
  it('is an organ as such, not its name of the day', () => {
    expect(told({ lead: { id: 'a', name: '旧名' } }, { lead: { id: 'a', name: '新名' } })).toEqual([]);
    expect(told({ lead: { id: 'a', name: '甲' } }, { lead: { id: 'b', name: '乙' } })).toHaveLength(1);
  });
  it('is said by the name of a code, not by the code', () =>
    expect(told({ state: 'sent', stateName: '已发出' }, { state: 'received', stateName: '已签收' })).toEqual([
      ['stateName', '已发出', '已签收'],
    ]));
  it('is not what stands in a table of its own', () =>
    expect(told({ clocks: [{ clock: 'a' }], version: 1 }, { clocks: [], version: 2 })).toEqual([]));
  it('is everything where one side has no file', () => expect(told(undefined, { state: 'x' })).toEqual([['state', undefined, 'x']]));
});
