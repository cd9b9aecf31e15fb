import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { today } from '../../components/county-time';
import { holidaysQuery } from './clock-queries';
import { type IsWorkingDay, workingDayTest } from './working-days';

/** Working days of last year, this year and the next, as the clocks of the server count them; undefined until they are read. */
export const useWorkingDays = (): IsWorkingDay | undefined => {
  const year = Number(today().slice(0, 4));
  const calendars = useQueries({
    queries: [year - 1, year, year + 1].map(holidaysQuery),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  return useMemo(() => (calendars.length < 3 ? undefined : workingDayTest(calendars)), [calendars]);
};
