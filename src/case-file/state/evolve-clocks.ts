import type { ClockChange } from '../events/clock-change.js';
import type { CaseClock } from './case-file.js';
import { changeOne } from './change-one.js';

const change = (clocks: readonly CaseClock[], id: CaseClock['clock'], update: (clock: CaseClock) => CaseClock): readonly CaseClock[] =>
  changeOne(clocks, ({ clock }) => clock === id, update);

const apply = (clocks: readonly CaseClock[], it: ClockChange): readonly CaseClock[] => {
  switch (it.change) {
    case 'started':
      return [
        ...clocks.filter(({ clock }) => clock !== it.clock),
        { clock: it.clock, purpose: it.purpose, organ: it.organ, status: 'running', due: it.due },
      ];
    case 'met':
      return change(clocks, it.clock, (clock) => ({ ...clock, status: 'met', endedAt: it.at, late: it.late }));
    case 'paused':
      return change(clocks, it.clock, (clock) => ({ ...clock, status: 'paused' }));
    case 'resumed':
      return change(clocks, it.clock, (clock) => ({ ...clock, status: 'running', due: it.due }));
    case 'cancelled':
      return change(clocks, it.clock, (clock) => ({ ...clock, status: 'cancelled', endedAt: it.at }));
    case 'passed':
      return change(
        clocks.filter(({ clock }) => clock === it.clock || clock !== it.as),
        it.clock,
        (clock) => ({ ...clock, clock: it.as, organ: it.organ }),
      );
    case 'recomputed':
      return change(clocks, it.clock, (clock) => ({ ...clock, due: it.due }));
  }
};

export const evolveClocks = (clocks: readonly CaseClock[], changes: readonly ClockChange[]): readonly CaseClock[] =>
  changes.reduce(apply, clocks);
