interface Day {
  readonly date: string;
  readonly counted: boolean;
  readonly reason: string;
}
export interface DayRun {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly counted: boolean;
  readonly reason: string;
}

/** Days in a row with the same reason as one line, for periods of months. */
export const runsOf = (days: readonly Day[]): readonly DayRun[] =>
  days.reduce<DayRun[]>((runs, { date, counted, reason }) => {
    const last = runs.at(-1);
    if (last?.counted === counted && last.reason === reason) runs[runs.length - 1] = { ...last, to: date, days: last.days + 1 };
    else runs.push({ from: date, to: date, days: 1, counted, reason });
    return runs;
  }, []);
