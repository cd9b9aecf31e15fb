import { useQuery } from '@tanstack/react-query';
import { Result, Tabs, Tag } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { formatInstant } from '../../components/format';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { classQuery } from './class-queries';
import { CLASS_TABS } from './class-tabs';
import './training-classes.css';

/** One class on one page; what each tab shows is in a file of its own. */
export const ClassPage = () => {
  const { classId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { data: training, error, isPending } = useQuery(classQuery(classId));
  if (training === undefined) {
    if (isPending) return <PageLoading />;
    return (
      <Result
        status="403"
        title={<h1 className="result-title">{error.problem.title}</h1>}
        subTitle={error.problem.detail}
        extra={<LinkButton to="/training/classes">回到培训班</LinkButton>}
      />
    );
  }
  const { title, courseTitle, release, phase, phaseName, opensAt, closesAt, feedbackName, minutes, attempts, passPercent } = training;
  return (
    <>
      <PageTitle title={title} actions={<LinkButton to="/training/classes">全部培训班</LinkButton>}>
        <Tag color={phase === 'running' ? 'green' : 'default'}>{phaseName}</Tag>
      </PageTitle>
      <p>
        课程：{courseTitle}（第 {release} 版），{minutes === undefined ? '不限时' : `限时 ${minutes} 分钟`}，每人可作答 {attempts} 次，
        {passPercent}% 为合格，{feedbackName}
      </p>
      <p className="muted">
        {formatInstant(opensAt)} 开班{closesAt === undefined ? '' : `，${formatInstant(closesAt)} 结束`}
      </p>
      <Tabs
        activeKey={search.get('tab') ?? 'trainees'}
        onChange={(tab) => setSearch({ tab }, { replace: true })}
        items={CLASS_TABS.map(({ key, label, Panel }) => ({ key, label, children: <Panel training={training} /> }))}
      />
    </>
  );
};
