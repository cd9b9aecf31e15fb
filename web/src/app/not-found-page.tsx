import { Button, Result } from 'antd';
import { Link } from 'react-router';
import { useTitle } from '../components/use-title';

export const NotFoundPage = () => {
  useTitle('没有这个页面');
  return (
    <Result
      status="404"
      title="没有这个页面"
      subTitle="地址可能不完整，或者页面已经移走。"
      extra={
        <Link to="/">
          <Button type="primary">回到工作台</Button>
        </Link>
      }
    />
  );
};
