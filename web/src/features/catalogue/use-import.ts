import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ProblemError } from '../../api/problem';
import { importJobQuery, startImport } from './import-queries';

interface Started {
  readonly file: File;
  readonly dryRun: boolean;
}

/** A file that is checked first and imported only when the check found nothing. */
export const useImport = () => {
  const client = useQueryClient();
  const [jobId, setJobId] = useState<string | undefined>(undefined);
  const [file, setFile] = useState<File | undefined>(undefined);
  const start = useMutation<string, ProblemError, Started>({
    mutationFn: (wanted) => startImport(wanted.file, wanted.dryRun),
    onSuccess: setJobId,
  });
  const job = useQuery({ ...importJobQuery(jobId ?? ''), enabled: jobId !== undefined });
  const imported = job.data?.state === 'succeeded' && !job.data.dryRun;
  useEffect(() => {
    if (imported) void client.invalidateQueries({ queryKey: ['catalogue', 'pages'] });
  }, [imported, client]);
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
  const busy = start.isPending || (jobId !== undefined && (job.data === undefined || job.data.state === 'running') && job.error === null);
  return { file, job, start, busy, imported, check, run };
};
