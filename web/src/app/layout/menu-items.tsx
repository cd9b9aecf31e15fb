import {
  AlertOutlined,
  BookOutlined,
  CalendarOutlined,
  DashboardOutlined,
  DesktopOutlined,
  FileAddOutlined,
  FolderOpenOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link } from 'react-router';
import type { User } from '../../api/types';
import { keepsRunning, mayRegister, seesBoard } from '../entitled';

const entry = (key: string, label: string, icon: React.ReactNode) => ({ key, icon, label: <Link to={key}>{label}</Link> });

const ITEMS = [
  entry('/', '工作台', <DesktopOutlined aria-hidden />),
  entry('/cases/new', '登记', <FileAddOutlined aria-hidden />),
  entry('/cases', '案卷', <FolderOpenOutlined aria-hidden />),
  entry('/supervision', '督办看板', <AlertOutlined aria-hidden />),
  entry('/catalogue', '权责清单', <BookOutlined aria-hidden />),
  entry('/clocks', '期限计算', <CalendarOutlined aria-hidden />),
  entry('/operation', '运行状态', <DashboardOutlined aria-hidden />),
  entry('/account', '账号', <UserOutlined aria-hidden />),
];

/** Entries that are not for everybody. */
const ENTITLED: Readonly<Record<string, (user: User) => boolean>> = {
  '/cases/new': mayRegister,
  '/supervision': seesBoard,
  '/operation': keepsRunning,
};

/** The menu of a person. */
export const menuItemsOf = (user: User): NonNullable<MenuProps['items']> => ITEMS.filter(({ key }) => ENTITLED[key]?.(user) !== false);

/** Entry of the menu to which a path belongs. */
export const menuKeyOf = (pathname: string): string =>
  ['/cases/new', '/cases', '/supervision', '/catalogue', '/clocks', '/operation', '/account'].find(
    (key) => pathname === key || pathname.startsWith(`${key}/`),
  ) ?? '/';
