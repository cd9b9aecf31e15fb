import { useQuery } from '@tanstack/react-query';
import { Spin, Tag } from 'antd';
import { Link } from 'react-router';
import { formatDate } from '../../components/format';
import { ProblemAlert } from '../../components/problem-alert';
import { whistlesOfCaseQuery } from './whistle-queries';

/** Whistles that led to something in this file. */
export const CaseWhistles = ({ caseId }: { readonly caseId: string }) => {
  const { data, error, isPending } = useQuery(whistlesOfCaseQuery(caseId));
  if (isPending) return <Spin />;
  if (data === undefined) return <ProblemAlert problem={error} />;
  if (data.length === 0) return <p className="muted">没有关联的吹哨。</p>;
  return (
    <ul className="links">
      {data.map(({ whistleId, township, blownAt, stateName, mayOpen, title, calls, links }) => (
        <li key={whistleId}>
          <strong>
            {mayOpen ? <Link to={`/whistles/${whistleId}`}>{title}</Link> : `${township.name}的吹哨（您的机关没有参加，不能查看内容）`}
          </strong>{' '}
          <Tag>{stateName}</Tag>
          <div className="muted">
            {blownAt !== undefined && `${township.name} ${formatDate(blownAt)} 吹哨`}
            {calls.length > 0 && `，呼叫${calls.map(({ organ }) => organ.name).join('、')}`}；关联：
            {links.map(({ kindName }) => kindName).join('、')}
          </div>
        </li>
      ))}
    </ul>
  );
};
