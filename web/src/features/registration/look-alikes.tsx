import { Alert, Form, Input } from 'antd';
import { Link } from 'react-router';
import { formatDate } from '../../components/format';
import { Freshness } from '../../components/freshness';
import { QueryProblem } from '../../components/query-problem';
import { required } from './code-rules';
import type { RegistrationForm } from './registration-form';
import { useLookAlikes } from './use-look-alikes';

/** Files of the same party and item, or of the same place and day: registering once more needs a reason. */
export const LookAlikes = ({ form }: { readonly form: RegistrationForm }) => {
  const { items, failed, lagMs, readAt } = useLookAlikes(form);
  if (failed !== undefined) return <QueryProblem query={failed} />;
  const freshness = <Freshness lagMs={lagMs} readAt={readAt} />;
  if (items.length === 0) {
    return (
      <>
        {freshness}
        <Form.Item name="duplicateReason" hidden noStyle />
      </>
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="look-alikes"
      title={`可能重复：已有 ${items.length} 个相近的案卷`}
      description={
        <>
          {freshness}
          <ul>
            {items.map(({ caseId, title, number, stateName, responsibleOrgan, openedAt, parties }) => (
              <li key={caseId}>
                <Link to={`/cases/${caseId}`} target="_blank">
                  {title}
                </Link>{' '}
                <span className="muted">
                  {[number, stateName, responsibleOrgan.name, formatDate(openedAt), parties.join('、')]
                    .filter((part) => part !== undefined && part !== '')
                    .join('　')}
                </span>
              </li>
            ))}
          </ul>
          <p>同一件事请打开原案卷办理。确实是另一件事的，说明理由后登记：</p>
          <Form.Item
            name="duplicateReason"
            label="不属重复登记的理由"
            rules={[required('不属重复登记的理由'), { max: 500, message: '不能超过 500 字' }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} />
          </Form.Item>
        </>
      }
    />
  );
};
