import { Result } from 'antd';
import { LinkButton } from '../components/link-button';
import { useTitle } from '../components/use-title';

export const NotFoundPage = () => {
  useTitle('没有这个页面');
  return (
    <Result
      status="404"
      title={<h1 className="result-title">没有这个页面</h1>}
      subTitle="地址可能不完整，或者页面已经移走。"
      extra={
        <LinkButton to="/" type="primary">
          回到工作台
        </LinkButton>
      }
    />
  );
};
