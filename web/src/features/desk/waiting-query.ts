import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { Waiting } from '../../api/types';

/** What waits for the person beside the case files. */
export const waitingQuery = queryOptions<Waiting, ProblemError>({
  queryKey: keys.waiting,
  queryFn: ({ signal }) => dataOf(api.GET('/api/waiting', { signal })),
  refetchInterval: 60_000,
});
