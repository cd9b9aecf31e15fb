import { BookOutlined, CalendarOutlined, DesktopOutlined, FileAddOutlined, FolderOpenOutlined, UserOutlined } from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link } from 'react-router';

const entry = (key: string, label: string, icon: React.ReactNode) => ({ key, icon, label: <Link to={key}>{label}</Link> });

export const menuItems: NonNullable<MenuProps['items']> = [
  entry('/', '工作台', <DesktopOutlined />),
  entry('/cases/new', '登记', <FileAddOutlined />),
  entry('/cases', '案卷', <FolderOpenOutlined />),
  entry('/catalogue', '权责清单', <BookOutlined />),
  entry('/clocks', '期限计算', <CalendarOutlined />),
  entry('/account', '账号', <UserOutlined />),
];

/** Entry of the menu to which a path belongs. */
export const menuKeyOf = (pathname: string): string =>
  ['/cases/new', '/cases', '/catalogue', '/clocks', '/account'].find((key) => pathname === key || pathname.startsWith(`${key}/`)) ?? '/';
