interface Day {
  readonly date: string;
  readonly counted: boolean;
  readonly reason: string;
}
interface NamedDay {
  readonly date: string;
  readonly name: string;
}
interface Run {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}
export type DayRun = Run & Pick<Day, 'counted' | 'reason'>;
export type NamedRun = Run & Pick<NamedDay, 'name'>;

/** Days in a row with the same reason as one line, for periods of months. */
export const runsOf = (days: readonly Day[]): readonly DayRun[] =>
  days.reduce<DayRun[]>((runs, { date, counted, reason }) => {
    const last = runs.at(-1);
    if (last?.counted === counted && last.reason === reason) runs[runs.length - 1] = { ...last, to: date, days: last.days + 1 };
    else runs.push({ from: date, to: date, days: 1, counted, reason });
    return runs;
  }, []);

/** Holidays of one name on days that follow each other as one line. */
export const namedRunsOf = (days: readonly NamedDay[]): readonly NamedRun[] =>
  days.reduce<NamedRun[]>((runs, { date, name }) => {
    const last = runs.at(-1);
    if (last?.name === name && nextDay(last.to) === date) runs[runs.length - 1] = { ...last, to: date, days: last.days + 1 };
    else runs.push({ from: date, to: date, days: 1, name });
    return runs;
  }, []);

const MS_PER_DAY = 86_400_000;
const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + MS_PER_DAY).toISOString().slice(0, 10);
