/** What is to be grouped: two items with one key never go together. */
export interface Grouped {
  readonly key: string;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
}

/** With fewer statements under way than this, nothing waits: a lone writer loses no time. */
const PARALLEL = 3;
const MOST = 16;

/**
 * Writes that arrive while enough others are under way wait for one of these and then go together, in one statement and
 * one commit. When a group fails, each of it is done alone, so that nobody suffers for another's conflict.
 */
export class GroupCommit<Item extends Grouped, Result> {
  #underWay = 0;
  #waiting: Waiting<Item, Result>[] = [];

  constructor(
    private readonly alone: (item: Item) => Promise<Result>,
    /** In the order of the items. */
    private readonly together: (items: readonly Item[]) => Promise<readonly Result[]>,
  ) {}

  write(item: Item): Promise<Result> {
    return new Promise((resolve) => {
      this.#waiting.push({ item, resolve });
      if (this.#underWay < PARALLEL) void this.#next();
    });
  }

  async #next(): Promise<void> {
    const group = this.#take();
    if (group.length === 0) return;
    this.#underWay += 1;
    await this.#write(group);
    this.#underWay -= 1;
    void this.#next();
  }

  async #write(group: readonly Waiting<Item, Result>[]): Promise<void> {
    if (group.length > 1) {
      try {
        const results = await this.together(group.map(({ item }) => item));
        for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result);
        return;
      } catch {
        // which of them is at fault shows when each is done alone
      }
    }
    await Promise.allSettled(
      group.map(({ item, resolve }) => {
        const result = this.alone(item);
        resolve(result);
        return result;
      }),
    );
  }

  #take(): readonly Waiting<Item, Result>[] {
    const keys = new Set<string>();
    const group: Waiting<Item, Result>[] = [];
    const rest: Waiting<Item, Result>[] = [];
    for (const waiting of this.#waiting) {
      const fits = group.length < MOST && !keys.has(waiting.item.key);
      keys.add(waiting.item.key);
      (fits ? group : rest).push(waiting);
    }
    this.#waiting = rest;
    return group;
  }
}
