import { useQuery } from '@tanstack/react-query';
import { caseQuery } from '../case-queries';

/** Title of another file, where the viewer may see it. */
export const LinkedTitle = ({ caseId }: { readonly caseId: string }) => {
  const { data, error } = useQuery({ ...caseQuery(caseId), refetchInterval: false, staleTime: 60_000 });
  if (data !== undefined) return <>{data.details.title}</>;
  return <>{error === null ? '正在读取…' : `案卷 ${caseId.slice(0, 8)}（您的机关不能查看）`}</>;
};
