import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { countyNow } from '../../components/county-time';
import { PageLoading } from '../../app/page-loading';
import { QueryProblem } from '../../components/query-problem';
import { holidaysQuery } from './clock-queries';
import { HolidayYearView } from './holiday-year';

/** The year of the address, or this year. */
export const HolidayTab = ({ year, onYear }: { readonly year: string | undefined; readonly onYear: (year: number) => void }) => {
  const shown = /^20\d{2}$/.test(year ?? '') ? Number(year) : countyNow().year();
  const holidays = useQuery({ ...holidaysQuery(shown), placeholderData: keepPreviousData });
  if (holidays.error !== null) return <QueryProblem query={holidays} />;
  return holidays.data === undefined ? <PageLoading /> : <HolidayYearView calendar={holidays.data} onYear={onYear} />;
};
