/** Runs `work` from a number of workers at once for a time and answers how often per second it was done. */
export const perSecond = async (workers: number, milliseconds: number, work: (worker: number) => Promise<unknown>): Promise<number> => {
  let done = 0;
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      while (performance.now() < end) {
        await work(worker);
        done += 1;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - start);
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

export interface Comparison {
  readonly name: string;
  readonly workers: number;
  /** What Jieli does. */
  readonly ours: (worker: number) => Promise<unknown>;
  /** The least that anybody would have to do on the same table. */
  readonly raw: (worker: number) => Promise<unknown>;
  readonly aim: number;
}

export interface Measured {
  readonly name: string;
  readonly workers: number;
  /** Medians, per second. */
  readonly ours: number;
  readonly raw: number;
  /** Median of the ratios of neighbouring runs, so that a slow minute of the machine counts on both sides. */
  readonly ratio: number;
  readonly aim: number;
}

export interface Plan {
  readonly rounds: number;
  readonly milliseconds: number;
}

/** Runs both in turn, after a warm-up of each; every other round begins with the other one. */
export const compare = async ({ name, workers, ours, raw, aim }: Comparison, { rounds, milliseconds }: Plan): Promise<Measured> => {
  await perSecond(workers, milliseconds / 2, raw);
  await perSecond(workers, milliseconds / 2, ours);
  const results: { readonly ours: number; readonly raw: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = await perSecond(workers, milliseconds, round % 2 === 0 ? raw : ours);
    const second = await perSecond(workers, milliseconds, round % 2 === 0 ? ours : raw);
    results.push(round % 2 === 0 ? { raw: first, ours: second } : { raw: second, ours: first });
  }
  return {
    name,
    workers,
    ours: median(results.map((result) => result.ours)),
    raw: median(results.map((result) => result.raw)),
    ratio: median(results.map((result) => result.ours / result.raw)),
    aim,
  };
};
