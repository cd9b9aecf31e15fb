import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PageTitle } from '../../components/page-title';
import { PagedList } from '../../components/paged-list';
import { useFilterParams } from '../desk/docket-filters';
import { coursesQuery } from '../training/course-queries';
import { classesQuery } from '../training-classes/class-queries';
import { FiguresLine } from './figures-line';
import { filtersIn, isNarrowed } from './result-filters';
import { ResultTable } from './result-table';
import { ResultTools } from './result-tools';
import { useResults } from './results-queries';
import './training-results.css';

/** 培训成绩: the register of the trainer's classes. */
export const ResultsPage = () => {
  const { search } = useFilterParams();
  const filters = filtersIn(search);
  const query = useResults(filters);
  const classes = useQuery(classesQuery).data ?? [];
  const courses = useQuery(coursesQuery).data ?? [];
  const [first] = query.data ?? [];
  const trainee = first?.items.find((line) => line.trainee.officer === filters.trainee)?.trainee.name;
  return (
    <>
      <PageTitle
        title="培训成绩"
        actions={
          <>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              打印
            </Button>
            <Button icon={<DownloadOutlined aria-hidden />} href={`/api/training/results/export?${new URLSearchParams({ ...filters })}`}>
              导出 Excel
            </Button>
          </>
        }
      />
      <ResultTools
        classes={classes.map(({ classId, title }) => ({ id: classId, title }))}
        courses={courses.map(({ courseId, title }) => ({ id: courseId, title }))}
        trainee={trainee}
        placeholder="按姓名、机关、课程、培训班查找"
      />
      <FiguresLine figures={first?.figures} />
      <PagedList query={query} emptyText={isNarrowed(filters) ? '没有符合条件的成绩。' : '还没有成绩：学员开始作答以后列在这里。'}>
        {(lines) => <ResultTable lines={lines} />}
      </PagedList>
    </>
  );
};
