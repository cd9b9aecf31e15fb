import { BookOutlined, CalendarOutlined, DesktopOutlined, FileAddOutlined, FolderOpenOutlined, UserOutlined } from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link } from 'react-router';
import type { User } from '../../api/types';
import { mayRegister } from '../entitled';

const entry = (key: string, label: string, icon: React.ReactNode) => ({ key, icon, label: <Link to={key}>{label}</Link> });

const ITEMS = [
  entry('/', '工作台', <DesktopOutlined aria-hidden />),
  entry('/cases/new', '登记', <FileAddOutlined aria-hidden />),
  entry('/cases', '案卷', <FolderOpenOutlined aria-hidden />),
  entry('/catalogue', '权责清单', <BookOutlined aria-hidden />),
  entry('/clocks', '期限计算', <CalendarOutlined aria-hidden />),
  entry('/account', '账号', <UserOutlined aria-hidden />),
];

/** The menu of a person; registration only for those who register. */
export const menuItemsOf = (user: User): NonNullable<MenuProps['items']> =>
  ITEMS.filter(({ key }) => key !== '/cases/new' || mayRegister(user));

/** Entry of the menu to which a path belongs. */
export const menuKeyOf = (pathname: string): string =>
  ['/cases/new', '/cases', '/catalogue', '/clocks', '/account'].find((key) => pathname === key || pathname.startsWith(`${key}/`)) ?? '/';
