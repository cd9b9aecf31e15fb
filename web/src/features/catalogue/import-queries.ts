import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { transport } from '../../api/transport';
import { newUuid } from '../../api/uuid';

const ASK_EVERY_MS = 600;

/** How far an import is; asked again until it is over. */
export const importJobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['catalogue', 'import', jobId],
    queryFn: () => dataOf(api.GET('/api/catalogue/imports/{jobId}', { params: { path: { jobId } } })),
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? ASK_EVERY_MS : false),
    staleTime: 0,
  });

/** Starts an import; a dry run reports and changes nothing. Answers the id of the job. Throws a `ProblemError`. */
export const startImport = async (file: File, dryRun: boolean): Promise<string> => {
  const form = new FormData();
  form.append('file', file);
  const url = new URL(`/api/catalogue/import?dryRun=${String(dryRun)}`, window.location.origin);
  const response = await transport(
    new Request(url, { method: 'POST', body: form, headers: { Accept: 'application/json', 'Idempotency-Key': newUuid() } }),
  );
  return ((await response.json()) as { readonly jobId: string }).jobId;
};
