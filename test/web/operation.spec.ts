import type { Follower } from '../../web/src/features/operation/operation-types.js';
import { durationText } from '../../web/src/features/operation/duration-text.js';
import { stalledOf, stateOf, versionState } from '../../web/src/features/operation/follower-state.js';

const follower = (change: Partial<Follower> = {}): Follower => ({
  name: 'docket',
  label: '案卷列表',
  position: '0',
  behind: 0,
  more: false,
  lagMs: 0,
  movedAt: '2026-09-07T09:00:00.000+08:00',
  failureCount: 0,
  failures: [],
  ...change,
});
const AT = '2026-09-07T09:10:30.000+08:00';

describe('the state of a list or a policy', () => {
  it.each([
    ['正常', {}],
    ['正常', { behind: 3, lagMs: 1_500 }], // a moment, as with every write
    ['尚未开始', { movedAt: undefined }],
    ['落后 3 条、12 秒', { behind: 3, lagMs: 12_000 }],
    ['落后 100 条以上、2 小时 5 分', { behind: 100, more: true, lagMs: 7_500_000 }],
    ['停滞 10 分 30 秒', { behind: 3, lagMs: 640_000, stalledSince: '2026-09-07T09:00:00.000+08:00' }],
  ] as const)('is %s', (text, change) => {
    const { movedAt, ...rest } = follower(change as Partial<Follower>);
    expect(stateOf(movedAt === undefined ? rest : { ...rest, movedAt }, AT).text).toBe(text);
  });

  it('tells when rows are of another version than the program makes', () => {
    expect(versionState(follower({ version: 1, programVersion: 2 }))?.text).toBe('正在重建');
    expect(versionState(follower({ version: 3, programVersion: 2 }))?.text).toBe('由更新的程序维护');
    expect(versionState(follower({ version: 2, programVersion: 2 }))).toBeUndefined();
    expect(versionState(follower())).toBeUndefined();
  });

  it('is picked out where something stalls, lists first', () => {
    const instance = { version: '1', node: 'v20', startedAt: AT, store: 'memory' as const, checks: [], pagesOpen: 0 };
    const stalledSince = '2026-09-07T09:00:00.000+08:00';
    const projections = [follower(), follower({ name: 'a', stalledSince })];
    const policies = [follower({ name: 'b', stalledSince })];
    expect(stalledOf({ at: AT, stallSeconds: 60, instance, projections, policies }).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('a duration', () => {
  it.each([
    [-5, '0 秒'],
    [12_400, '12 秒'],
    [60_000, '1 分钟'],
    [185_000, '3 分 5 秒'],
    [7_800_000, '2 小时 10 分'],
    [86_400_000, '1 天'],
    [273_600_000, '3 天 4 小时'],
  ])('of %d ms is %s', (milliseconds, text) => expect(durationText(milliseconds)).toBe(text));
});
