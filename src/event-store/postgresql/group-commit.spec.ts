import { setTimeout as sleep } from 'node:timers/promises';
import { GroupCommit, type Grouped } from './group-commit.js';

interface Item extends Grouped {
  readonly value: number;
}

describe('writes that go together', () => {
  const done: (readonly number[])[] = [];
  const group = (failing: readonly number[] = []): GroupCommit<Item, number> => {
    done.length = 0;
    const write = async (items: readonly Item[]): Promise<readonly number[]> => {
      await sleep(5);
      if (items.some(({ value }) => failing.includes(value))) throw new Error('refused');
      done.push(items.map(({ value }) => value));
      return items.map(({ value }) => value * 10);
    };
    return new GroupCommit(async (item) => (await write([item]))[0] ?? 0, write);
  };
  const items = (count: number): readonly Item[] => Array.from({ length: count }, (_, value) => ({ key: `s${value}`, value }));

  it('are done alone and at once while few are under way', async () => {
    const commits = group();
    expect(await Promise.all(items(3).map((item) => commits.write(item)))).toEqual([0, 10, 20]);
    expect(done).toEqual([[0], [1], [2]]);
  });

  it('answer each writer with its own outcome', async () => {
    const commits = group();
    expect(await Promise.all(items(30).map((item) => commits.write(item)))).toEqual(items(30).map(({ value }) => value * 10));
    expect(done.length).toBeLessThan(10);
  });

  it('leave nobody to suffer for another', async () => {
    const commits = group([7]);
    const outcomes = await Promise.allSettled(items(20).map((item) => commits.write(item)));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(items(20).map(({ value }) => value !== 7));
  });

  it('never hold two of one key', async () => {
    const commits = group();
    await Promise.all(items(20).map(({ value }) => commits.write({ key: `s${value % 5}`, value })));
    for (const values of done) expect(new Set(values.map((value) => value % 5)).size).toBe(values.length);
    expect(done.flat()).toHaveLength(20);
  });
});
