import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';

const ASK_EVERY_MS = 600;

/** How far an import is; asked again until it is over. */
export const orderImportQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['order-import', jobId],
    queryFn: () => dataOf(api.GET('/api/orders/imports/{jobId}', { params: { path: { jobId } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? ASK_EVERY_MS : false),
    staleTime: 0,
  });
