/** A month as a table of weeks, Monday first; undefined where the week lies in another month. */
export interface Month {
  /** `YYYY-MM` */
  readonly month: string;
  readonly weeks: readonly (readonly (string | undefined)[])[];
}

const DAYS_PER_WEEK = 7;

/** The months from that of `from` to that of `to`, both `YYYY-MM-DD`. */
export const monthsBetween = (from: string, to: string): readonly Month[] => {
  const months: Month[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let name = nameOf(year, month); name <= to.slice(0, 7); name = nameOf(year, month)) {
    months.push({ month: name, weeks: weeksOf(year, month) });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
};

const weeksOf = (year: number, month: number): Month['weeks'] => {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;
  return Array.from({ length: Math.ceil((before + length) / DAYS_PER_WEEK) }, (_, week) =>
    Array.from({ length: DAYS_PER_WEEK }, (_unused, weekday) => {
      const day = week * DAYS_PER_WEEK + weekday - before + 1;
      return day < 1 || day > length ? undefined : `${nameOf(year, month)}-${String(day).padStart(2, '0')}`;
    }),
  );
};

const nameOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
