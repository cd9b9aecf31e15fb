import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useUpload } from '../../components/use-upload';
import { importJobQuery } from './import-queries';

/** A file that is checked first and imported only when the check found nothing. */
export const useImport = () => {
  const client = useQueryClient();
  const { file, jobId, start, check, run } = useUpload('/api/catalogue/import');
  const job = useQuery({ ...importJobQuery(jobId ?? ''), enabled: jobId !== undefined });
  const imported = job.data?.state === 'succeeded' && !job.data.dryRun;
  useEffect(() => {
    if (imported) void client.invalidateQueries({ queryKey: ['catalogue', 'pages'] });
  }, [imported, client]);
  const busy = start.isPending || (jobId !== undefined && (job.data === undefined || job.data.state === 'running') && job.error === null);
  return { file, job, start, busy, imported, check, run };
};
