import { Alert, Tag } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../components/format';
import type { Order } from './intake-types';

const yesNo = (value: boolean, yes: string, no: string) => <Tag color={value ? 'green' : 'red'}>{value ? yes : no}</Tag>;

/** What the order led to: files and what became of them, answers, callbacks, and orders about the same matter. */
export const OrderOutcome = ({ order }: { readonly order: Order }) => {
  const { cases, answers, callbacks, duplicates, mergedInto, repeatOf, outcomeUntold, accepted } = order;
  const related = [...duplicates, ...repeatOf];
  const empty = cases.length + answers.length + callbacks.length + related.length === 0;
  if (empty && mergedInto === undefined && accepted === undefined) return null;
  return (
    <section className="panel" aria-label="办理结果">
      <h2>办理结果</h2>
      {outcomeUntold && <Alert type="warning" showIcon title="案卷已有结果，还没有告知诉求人" />}
      {mergedInto !== undefined && (
        <p>
          已并入工单 <Link to={`/orders/${mergedInto.orderId}`}>{mergedInto.number}</Link>，随该工单一并答复。
        </p>
      )}
      {accepted !== undefined && <p>投诉：{accepted ? '已受理' : '不予受理'}</p>}
      {cases.map(({ caseId, title, opened, outcomeName, summary, responsible }) => (
        <p key={caseId}>
          {opened ? '登记为案卷' : '关联案卷'}：
          {title === undefined ? '案卷名称只对办理机关显示' : <Link to={`/cases/${caseId}`}>{title}</Link>}{' '}
          <Tag>{outcomeName ?? '办理中'}</Tag>
          {summary !== undefined && <span className="muted">{`${summary}，现由${responsible?.name ?? ''}负责`}</span>}
        </p>
      ))}
      {answers.map(({ text, at, organ, supplement }) => (
        <blockquote key={at} className="pre-line">
          {text}
          <div className="muted">
            {formatInstant(at)} {organ.name} {supplement ? '补充答复' : '答复'}
          </div>
        </blockquote>
      ))}
      {callbacks.map(({ at, responded, resolved, satisfied, note }) => (
        <p key={at}>
          回访：{yesNo(responded, '已响应', '未响应')}
          {yesNo(resolved, '已解决', '未解决')}
          {yesNo(satisfied, '满意', '不满意')} <span className="muted">{[formatInstant(at), note].filter(Boolean).join(' · ')}</span>
        </p>
      ))}
      {duplicates.length > 0 && (
        <p>
          并入本工单、要一并答复的：
          {duplicates.map(({ orderId, number }) => (
            <Link key={orderId} to={`/orders/${orderId}`}>
              {number}{' '}
            </Link>
          ))}
        </p>
      )}
      {repeatOf.length > 0 && (
        <p>
          答复后再次反映，先前的工单：
          {repeatOf.map(({ orderId, number }) => (
            <Link key={orderId} to={`/orders/${orderId}`}>
              {number}{' '}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
};
