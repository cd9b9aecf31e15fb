import {
  AlertOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  DashboardOutlined,
  DesktopOutlined,
  FileAddOutlined,
  FolderOpenOutlined,
  NotificationOutlined,
  ReadOutlined,
  ShareAltOutlined,
  SolutionOutlined,
  SoundOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { MenuProps } from 'antd';
import { Link } from 'react-router';
import type { User } from '../../api/types';
import {
  decidesDisputes,
  keepsRunning,
  mayRegister,
  overseesOnly,
  seesBoard,
  seesDisputes,
  seesPushes,
  seesWhistles,
  sharesInformation,
} from '../entitled';

const entry = (key: string, label: string, icon: React.ReactNode) => ({ key, icon, label: <Link to={key}>{label}</Link> });

const ITEMS = [
  entry('/', '工作台', <DesktopOutlined aria-hidden />),
  entry('/cases/new', '登记', <FileAddOutlined aria-hidden />),
  entry('/cases', '案卷', <FolderOpenOutlined aria-hidden />),
  entry('/whistles', '吹哨报到', <SoundOutlined aria-hidden />),
  entry('/disputes', '本机关争议', <SolutionOutlined aria-hidden />),
  entry('/sharing', '信息共享', <ShareAltOutlined aria-hidden />),
  entry('/supervision', '督办看板', <AlertOutlined aria-hidden />),
  entry('/sharing/pushes', '推送与订阅', <NotificationOutlined aria-hidden />),
  entry('/assessment', '考评', <BarChartOutlined aria-hidden />),
  entry('/precedents', '争议先例', <ReadOutlined aria-hidden />),
  entry('/catalogue', '权责清单', <BookOutlined aria-hidden />),
  entry('/clocks', '期限计算', <CalendarOutlined aria-hidden />),
  entry('/operation', '运行状态', <DashboardOutlined aria-hidden />),
  entry('/account', '账号', <UserOutlined aria-hidden />),
];

/** Entries that are not for everybody. */
const ENTITLED: Readonly<Record<string, (user: User) => boolean>> = {
  '/cases/new': mayRegister,
  '/whistles': seesWhistles,
  '/disputes': seesDisputes,
  '/sharing': sharesInformation,
  '/supervision': seesBoard,
  '/sharing/pushes': seesPushes,
  '/assessment': seesBoard,
  '/precedents': seesDisputes,
  '/operation': keepsRunning,
};

/** What the list of disputes is to a person. */
const disputesLabelOf = (user: User): string | undefined => {
  if (decidesDisputes(user)) return '待决事项';
  return overseesOnly(user) ? '争议协调' : undefined;
};

/** The menu of a person. */
export const menuItemsOf = (user: User): NonNullable<MenuProps['items']> => {
  const disputes = disputesLabelOf(user);
  return ITEMS.filter(({ key }) => ENTITLED[key]?.(user) !== false).map((item) =>
    item.key === '/disputes' && disputes !== undefined ? entry(item.key, disputes, item.icon) : item,
  );
};

/** Entry of the menu to which a path belongs: the longest that it begins with. */
export const menuKeyOf = (pathname: string): string =>
  ITEMS.map(({ key }) => key)
    .filter((key) => pathname === key || pathname.startsWith(`${key}/`))
    .reduce((longest, key) => (key.length > longest.length ? key : longest), '/');
