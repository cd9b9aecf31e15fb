import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PageTitle } from '../../components/page-title';
import { PagedList } from '../../components/paged-list';
import { useFilterParams } from '../desk/docket-filters';
import { learningQuery } from '../learning/learning-queries';
import { filtersIn, isNarrowed } from './result-filters';
import { ResultTable } from './result-table';
import { ResultTools } from './result-tools';
import { useOwnResults } from './results-queries';
import './training-results.css';

/** 我的成绩: of the person alone. */
export const OwnResultsPage = () => {
  const { search } = useFilterParams();
  const filters = filtersIn(search);
  const query = useOwnResults(filters);
  const classes = useQuery(learningQuery).data ?? [];
  return (
    <>
      <PageTitle
        title="我的成绩"
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      />
      <ResultTools classes={classes.map(({ classId, title }) => ({ id: classId, title }))} placeholder="按课程、培训班查找" />
      <PagedList query={query} emptyText={isNarrowed(filters) ? '没有符合条件的成绩。' : '还没有成绩。'}>
        {(lines) => <ResultTable lines={lines} own />}
      </PagedList>
    </>
  );
};
