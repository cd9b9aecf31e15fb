import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { keys } from '../../api/query-keys';

/** Registrations that were begun and not finished, mine only. */
export const draftsQuery = queryOptions({
  queryKey: keys.drafts,
  queryFn: async () => (await dataOf(api.GET('/api/drafts'))).items,
});
