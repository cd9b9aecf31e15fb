import { Alert } from 'antd';
import type { EventSince, ProblemError } from '../api/problem';
import { nameOf } from '../wording/code-set';
import { eventNames } from '../wording/events';
import { formatInstant } from './format';
import { LegalBasisLine } from './legal-basis-line';

interface ProblemAlertProps {
  readonly problem: ProblemError;
  readonly onClose?: () => void;
}

const Since = ({ since }: { readonly since: readonly EventSince[] }) => (
  <ul className="problem-since">
    {since.map(({ version, type, recordedAt, text }) => (
      <li key={version}>
        {formatInstant(recordedAt)} {text ?? nameOf(eventNames, type)}
      </li>
    ))}
  </ul>
);

/** Why something was not done, in the words of the server: the sentence, the fields, the legal basis, what happened since. */
export const ProblemAlert = ({ problem, onClose }: ProblemAlertProps) => {
  const { title, detail, legalBasis, errors = [], since = [], requestId, status } = problem.problem;
  return (
    <Alert
      className="problem-alert"
      role="alert"
      type={status === 409 || status === 412 ? 'warning' : 'error'}
      showIcon
      title={title}
      {...(onClose === undefined ? {} : { closable: { onClose } })}
      description={
        <>
          {detail !== undefined && <p>{detail}</p>}
          {errors.length > 0 && (
            <ul>
              {errors.map(({ field, message }) => (
                <li key={`${field}${message}`}>{message}</li>
              ))}
            </ul>
          )}
          {since.length > 0 && <Since since={since} />}
          {status === 412 && <p>页面已读取最新内容，您填写的内容没有丢失；核对后可以再次提交。</p>}
          {legalBasis !== undefined && <LegalBasisLine {...legalBasis} rule={legalBasis.id} />}
          {status >= 500 && requestId !== undefined && <p className="muted">编号 {requestId}</p>}
        </>
      }
    />
  );
};
