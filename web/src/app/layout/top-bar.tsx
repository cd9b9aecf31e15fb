import { LogoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useSignOut } from '../../features/sign-in/use-sign-out';
import { useUser } from '../user-context';
import { PhoneMenu } from './phone-menu';
import { PositionSwitch } from './position-switch';

export const TopBar = () => {
  const { name, acting } = useUser();
  const signOut = useSignOut();
  return (
    <header className="top-bar">
      <PhoneMenu />
      <Link className="brand" to="/">
        接力 <small>Jieli · 上犹县案件移送平台</small>
      </Link>
      <div className="top-bar-who">
        <span className="top-bar-organ">{acting?.organName ?? '无有效岗位'}</span>
        <span className="top-bar-person nowrap">{name}</span>
        <PositionSwitch />
        <Button type="text" icon={<LogoutOutlined aria-hidden />} aria-label="退出登录" title="退出登录" onClick={signOut} />
      </div>
    </header>
  );
};
