import { Button, Result } from 'antd';
import type { ProblemError } from '../../../api/problem';
import { LinkButton } from '../../../components/link-button';

/** Why a request cannot be shown, and the ways on. */
export const ShareResult = ({ error, onRetry }: { readonly error: ProblemError; readonly onRetry: () => void }) => {
  const closed = error.status === 403 || error.status === 404;
  return (
    <Result
      status={closed ? '403' : 'warning'}
      title={<h1 className="result-title">{closed ? '不能查看这个共享申请' : error.problem.title}</h1>}
      subTitle={closed ? '申请不存在，或者您的机关不是需求部门、提供部门或者主管部门。' : error.problem.detail}
      extra={[
        <Button key="retry" onClick={onRetry}>
          重试
        </Button>,
        <LinkButton key="desk" to="/sharing" type="primary">
          回到信息共享
        </LinkButton>,
      ]}
    />
  );
};
