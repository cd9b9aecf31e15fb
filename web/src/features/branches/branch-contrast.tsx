import { useQuery } from '@tanstack/react-query';
import { PageLoading } from '../../app/page-loading';
import { ClockTag } from '../../components/clock-tag';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { LinkButton } from '../../components/link-button';
import { OrganName } from '../../components/organ-name';
import { QueryProblem } from '../../components/query-problem';
import { contrastQuery } from './branch-queries';
import type { Branch, BranchCourse } from './branch-types';

/** 与实际对照: what the real file had at the same time of day. */
export const BranchContrast = ({ branch: { branchId, origin } }: { readonly branch: Branch }) => {
  const query = useQuery(contrastQuery(branchId));
  const { data } = query;
  return (
    <section className="panel" aria-label="与实际对照">
      <h2 className="section-title">与实际对照</h2>
      <LinkButton className="no-print" to={`/compare?left=${origin.kind}:${origin.id}&right=branch:${branchId}`}>
        逐步比对
      </LinkButton>
      <QueryProblem query={query} />
      {query.isLoading && <PageLoading />}
      {data !== undefined && (
        <>
          <p className="muted">
            两边都看到 {formatInstant(data.at)}；分叉点是第 {data.fork} 步。
            {data.later > 0 && `实际案卷此后还有 ${data.later} 步。`}
          </p>
          <div className="branch-contrast">
            <Course title="实际" course={data.actual} />
            <Course title="推演" course={data.branch} />
          </div>
        </>
      )}
    </section>
  );
};

const Course = ({ title, course }: { readonly title: string; readonly course: BranchCourse }) => {
  const clocks = course.clocks.filter(({ purpose, status }) => purpose !== 'limitation' && status !== 'cancelled');
  return (
    <section className="branch-course" aria-label={title}>
      <h3>{title}</h3>
      <p>
        责任机关：
        <OrganName organ={course.responsibleOrgan} /> <span className="muted">{course.stateName}</span>
      </p>
      <h4>期限</h4>
      {clocks.length === 0 && <EmptyState text="没有期限" />}
      <ul className="branch-clocks">
        {clocks.map((clock) => (
          <li key={clock.clock}>
            <ClockTag clock={clock} /> <span className="muted">{clock.organ.name}</span>
          </li>
        ))}
      </ul>
      <h4>分叉点之后</h4>
      {course.items.length === 0 && <EmptyState text="没有步骤" />}
      <ol className="branch-events">
        {course.items.map(({ version, at, text }) => (
          <li key={version} className="wrap-anywhere">
            <span className="muted">{formatInstant(at)}</span> {text}
          </li>
        ))}
      </ol>
    </section>
  );
};
