import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';

/** After an update of the server the old page asks for parts that are gone. */
const outdated = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** What a page that broke shows instead of a white screen. */
export const RouteErrorPage = () => {
  const error = useRouteError();
  const [title, subTitle] = outdated(error)
    ? ['页面已更新', '系统刚刚升级，或者网络中断。请重新载入页面；登记草稿已经保存。']
    : ['页面出现错误', '请重新载入页面再试；如果仍然如此，请把页面地址和操作步骤告诉系统管理员。'];
  return (
    <Result
      status={outdated(error) ? 'info' : 'error'}
      title={title}
      subTitle={subTitle}
      extra={[
        <Button key="reload" type="primary" onClick={() => window.location.reload()}>
          重新载入
        </Button>,
        <Button key="home" onClick={() => window.location.assign('/')}>
          回到工作台
        </Button>,
      ]}
    />
  );
};
