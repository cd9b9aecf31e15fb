import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { CaseDetail } from '../../api/types';

/** A file as the viewer may see it, with the commands open now. Clocks age: read again every minute. */
export const caseQuery = (caseId: string) =>
  queryOptions<CaseDetail, ProblemError>({
    queryKey: keys.caseDetail(caseId),
    queryFn: ({ signal }) => dataOf(api.GET('/api/cases/{caseId}', { params: { path: { caseId } }, signal })),
    refetchInterval: 60_000,
  });
