import { useQuery } from '@tanstack/react-query';
import { mayRegister } from '../../app/entitled';
import { PageLoading } from '../../app/page-loading';
import { useUser } from '../../app/user-context';
import { EmptyState } from '../../components/empty-state';
import { LinkButton } from '../../components/link-button';
import { QueryProblem } from '../../components/query-problem';
import { useWideScreen } from '../../components/use-wide-screen';
import { ShareCards } from './share-cards';
import { newRequestPath } from './share-path';
import { caseSharesQuery } from './share-queries';
import { ShareTable } from './share-table';

/** Requests that the viewer's organ has made in the service of this case. */
export const CaseSharesSection = ({ caseId }: { readonly caseId: string }) => {
  const query = useQuery(caseSharesQuery(caseId));
  const user = useUser();
  const Rows = useWideScreen('lg') ? ShareTable : ShareCards;
  const rows = query.data?.items ?? [];
  return (
    <>
      <QueryProblem query={query} />
      {query.isPending && <PageLoading />}
      {query.data !== undefined && rows.length === 0 && <EmptyState text="本机关没有为这个案卷申请共享信息。" />}
      {rows.length > 0 && <Rows rows={rows} />}
      {mayRegister(user) && (
        <div className="no-print" style={{ marginTop: 8 }}>
          <LinkButton to={newRequestPath(caseId)}>为本案申请共享信息</LinkButton>
        </div>
      )}
    </>
  );
};
