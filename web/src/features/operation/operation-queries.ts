import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { OperationStatus } from './operation-types';

const READ_AGAIN_MS = 5_000;

/** How the platform runs now; for administrators alone. */
export const operationQuery = queryOptions<OperationStatus, ProblemError>({
  queryKey: keys.operation,
  queryFn: ({ signal }) => dataOf(api.GET('/api/operation/status', { signal })),
  refetchInterval: READ_AGAIN_MS,
});
