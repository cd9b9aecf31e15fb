import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProblemError } from '../api/problem';
import { transport } from '../api/transport';
import { newUuid } from '../api/uuid';

interface Started {
  readonly file: File;
  readonly dryRun: boolean;
}

/** Starts an import; a dry run reports and changes nothing. Answers the id of the job. Throws a `ProblemError`. */
const startImport = async (path: string, { file, dryRun }: Started): Promise<string> => {
  const form = new FormData();
  form.append('file', file);
  const url = new URL(`${path}?dryRun=${String(dryRun)}`, window.location.origin);
  const response = await transport(
    new Request(url, { method: 'POST', body: form, headers: { Accept: 'application/json', 'Idempotency-Key': newUuid() } }),
  );
  return ((await response.json()) as { readonly jobId: string }).jobId;
};

/** A file that is checked first, and sent for good only when the person says so. */
export const useUpload = (path: string) => {
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const [file, setFile] = useState<File | undefined>(undefined);
  const start = useMutation<string, ProblemError, Started>({
    mutationFn: (wanted) => startImport(path, wanted),
    onSuccess: setJobId,
  });
  const check = (chosen: File): void => {
    setFile(chosen);
    setJobId(undefined);
    start.mutate({ file: chosen, dryRun: true });
  };
  const run = (): void => {
    if (file === undefined) return;
    setJobId(undefined);
    start.mutate({ file, dryRun: false });
  };
  return { file, jobId, start, check, run };
};
