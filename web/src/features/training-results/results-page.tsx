import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { Freshness } from '../../components/freshness';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { useFilterParams } from '../desk/docket-filters';
import { SearchBox } from '../desk/search-box';
import { ResultTable } from './result-table';
import { resultsQuery } from './results-queries';
import '../desk/docket.css';

/** 培训成绩: the register of the trainer's classes. */
export const ResultsPage = () => {
  const { search, set } = useFilterParams();
  const q = search.get('q') ?? '';
  const query = useQuery(resultsQuery(q));
  const { data } = query;
  return (
    <>
      <PageTitle
        title="培训成绩"
        actions={
          <Button icon={<DownloadOutlined aria-hidden />} href={`/api/training/results/export?q=${encodeURIComponent(q)}`}>
            导出 Excel
          </Button>
        }
      >
        <Freshness lagMs={data?.lagMs} readAt={query.dataUpdatedAt} />
      </PageTitle>
      <div className="docket-tools no-print">
        <SearchBox value={q} onSearch={(text) => set('q', text)} placeholder="按姓名、机关、课程、培训班查找" />
      </div>
      <QueryProblem query={query} />
      {query.isPending && <PageLoading />}
      {data !== undefined &&
        (data.items.length === 0 ? (
          <EmptyState text={q === '' ? '还没有成绩：学员开始作答以后列在这里。' : '没有符合条件的成绩。'} />
        ) : (
          <ResultTable lines={data.items} />
        ))}
    </>
  );
};
