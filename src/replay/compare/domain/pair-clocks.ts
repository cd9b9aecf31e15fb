/** As much of a clock as a comparison looks at. */
export interface ComparedClock {
  readonly clock: string;
  readonly purpose: string;
  readonly organ: { readonly id: string };
  readonly status: 'running' | 'paused' | 'met' | 'cancelled';
  readonly due: string;
  readonly startedAt: string;
  readonly late: boolean;
  readonly endedAt?: string;
}

/** What became of a duty: 计算中, 逾期未办, 已中止, 按期办理, 逾期办理, 不再计算. */
export type ClockVerdict = 'due' | 'overdue' | 'paused' | 'met' | 'met-late' | 'cancelled';

export const verdictOf = ({ status, late }: Pick<ComparedClock, 'status' | 'late'>): ClockVerdict => {
  switch (status) {
    case 'running':
      return late ? 'overdue' : 'due';
    case 'paused':
      return 'paused';
    case 'met':
      return late ? 'met-late' : 'met';
    case 'cancelled':
      return 'cancelled';
  }
};

export interface ClockPair<Clock extends ComparedClock> {
  readonly left?: Clock;
  readonly right?: Clock;
  readonly same: boolean;
}

const isSame = (a: ComparedClock, b: ComparedClock): boolean =>
  a.organ.id === b.organ.id && a.startedAt === b.startedAt && a.due === b.due && a.endedAt === b.endedAt && verdictOf(a) === verdictOf(b);

/** By their ids; a clock of a part that has another id on the other side, by its duty and the organ that owes it. */
export const pairClocks = <Clock extends ComparedClock>(left: readonly Clock[], right: readonly Clock[]): readonly ClockPair<Clock>[] => {
  const rest = new Set(right);
  const take = (clock: Clock, alike: (a: Clock, b: Clock) => boolean): Clock | undefined => {
    const found = [...rest].find((other) => alike(clock, other));
    if (found !== undefined) rest.delete(found);
    return found;
  };
  const byId = new Map(left.map((clock) => [clock, take(clock, (a, b) => a.clock === b.clock)]));
  const pairs = left.map((clock): ClockPair<Clock> => {
    const other = byId.get(clock) ?? take(clock, (a, b) => a.purpose === b.purpose && a.organ.id === b.organ.id);
    return other === undefined ? { left: clock, same: false } : { left: clock, right: other, same: isSame(clock, other) };
  });
  return [...pairs, ...[...rest].map((clock): ClockPair<Clock> => ({ right: clock, same: false }))];
};
