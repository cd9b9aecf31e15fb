import { useQuery } from '@tanstack/react-query';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { ResultTable } from './result-table';
import { ownResultsQuery } from './results-queries';

/** 我的成绩: of the person alone. */
export const OwnResultsPage = () => {
  const query = useQuery(ownResultsQuery);
  return (
    <>
      <PageTitle title="我的成绩" />
      <QueryProblem query={query} />
      {query.isPending && <PageLoading />}
      {query.data !== undefined &&
        (query.data.items.length === 0 ? <EmptyState text="还没有成绩。" /> : <ResultTable lines={query.data.items} own />)}
    </>
  );
};
