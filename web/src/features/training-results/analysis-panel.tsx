import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { Freshness } from '../../components/freshness';
import { QueryProblem } from '../../components/query-problem';
import { AnswerLanes } from './answer-lanes';
import { FaultLine, PointSplit } from './point-split';
import { analysisQuery } from './results-queries';
import './training-results.css';

/** 班级分析: where the class split, what it commonly got wrong, who needs help. */
export const AnalysisPanel = ({ training: { classId } }: { readonly training: { readonly classId: string } }) => {
  const query = useQuery(analysisQuery(classId));
  const { data } = query;
  if (data === undefined) return query.isPending ? <PageLoading /> : <QueryProblem query={query} />;
  const { figures, points, faults, parts, help = [] } = data;
  if (figures.begun === 0) return <EmptyState text="还没有人作答，等学员开始以后再来看分析。" />;
  return (
    <div className="class-analysis">
      <Freshness lagMs={data.lagMs} readAt={query.dataUpdatedAt} />
      <p>
        邀请 {figures.invited} 人，开始 {figures.begun} 人，完成 {figures.finished} 人，合格 {figures.passed} 人
        {figures.medianPercent === undefined ? '' : `，得分中位数 ${figures.medianPercent}%`}
        {figures.waiting === 0 ? '' : `；有 ${figures.waiting} 题等待评阅`}。下面按每人第一次作答统计。
      </p>
      <h2>共同的错误</h2>
      {faults.length === 0 ? (
        <p className="muted">没有答错的题。</p>
      ) : (
        faults.map((fault) => <FaultLine key={`${fault.code}/${fault.rule?.rule}/${fault.sentence}`} fault={fault} />)
      )}
      <h2>需要帮助的学员</h2>
      {help.length === 0 && <p className="muted">没有。</p>}
      <ul>
        {help.map(({ trainee, reasonName, percent, sentence }) => (
          <li key={trainee.officer}>
            {trainee.name}（{trainee.organ.name}） <Tag>{reasonName}</Tag>
            {percent === undefined ? '' : `${percent}%`}
            {sentence === undefined ? '' : `；反复出现：${sentence}`}
          </li>
        ))}
      </ul>
      <h2>逐题</h2>
      {points.map((point) => (
        <PointSplit key={point.step} point={point} />
      ))}
      <h2>过程与作答</h2>
      {parts.map((part) => (
        <AnswerLanes key={part.partId} part={part} points={points} />
      ))}
    </div>
  );
};
