import { useQuery } from '@tanstack/react-query';
import { useUser } from '../../app/user-context';
import { today } from '../../components/county-time';
import { rulesQuery } from '../clocks/clock-queries';
import { useWorkingDays } from '../clocks/use-working-days';
import { nextStepOf } from './next-step';
import type { BoardLine } from './supervision-types';
import { viewerOf } from './viewer';

/** The county's waiting time between a miss and a letter. */
export const WAITING_RULE = 'PRO-OVD';

/** Working days of the county's waiting time; undefined until the rule book is read. */
export const useWait = (): number | undefined => useQuery(rulesQuery).data?.find(({ id }) => id === WAITING_RULE)?.length;

/** The next step of lines of the board, in words; undefined until the calendar and the rule book are read. */
export const useNextStep = (): ((line: BoardLine) => string) | undefined => {
  const user = useUser();
  const isWorkingDay = useWorkingDays();
  const wait = useWait();
  if (isWorkingDay === undefined || wait === undefined) return undefined;
  const now = today();
  return (line) => nextStepOf(line, { today: now, isWorkingDay, wait, viewer: viewerOf(user, line.organ.id) });
};
