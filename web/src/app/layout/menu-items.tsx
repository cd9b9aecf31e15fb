import {
  AlertOutlined,
  BranchesOutlined,
  BarChartOutlined,
  BookOutlined,
  CalendarOutlined,
  DashboardOutlined,
  DesktopOutlined,
  FileAddOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  NotificationOutlined,
  PhoneOutlined,
  ReadOutlined,
  ShareAltOutlined,
  SolutionOutlined,
  SoundOutlined,
  TeamOutlined,
  TrophyOutlined,
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
  seesBranches,
  seesDisputes,
  seesMaterials,
  seesFiles,
  seesOrders,
  seesPushes,
  seesWhistles,
  sharesInformation,
  teaches,
} from '../entitled';

const entry = (key: string, label: string, icon: React.ReactNode) => ({ key, icon, label: <Link to={key}>{label}</Link> });

/** By what a person comes for; pages of the second level are reached from theirs. */
const GROUPS = [
  {
    label: '我的工作',
    items: [
      entry('/', '工作台', <DesktopOutlined aria-hidden />),
      entry('/cases/new', '登记', <FileAddOutlined aria-hidden />),
      entry('/cases', '案卷', <FolderOpenOutlined aria-hidden />),
    ],
  },
  {
    label: '协同',
    items: [
      entry('/whistles', '吹哨报到', <SoundOutlined aria-hidden />),
      entry('/orders', '接诉即办', <PhoneOutlined aria-hidden />),
      entry('/disputes', '本机关争议', <SolutionOutlined aria-hidden />),
      entry('/sharing', '信息共享', <ShareAltOutlined aria-hidden />),
      entry('/sharing/pushes', '推送与订阅', <NotificationOutlined aria-hidden />),
    ],
  },
  {
    label: '监督与考评',
    items: [
      entry('/supervision', '督办看板', <AlertOutlined aria-hidden />),
      entry('/assessment', '考评', <BarChartOutlined aria-hidden />),
      entry('/precedents', '争议先例', <ReadOutlined aria-hidden />),
    ],
  },
  {
    label: '培训',
    items: [
      entry('/learning', '我的培训', <ReadOutlined aria-hidden />),
      entry('/learning/results', '我的成绩', <TrophyOutlined aria-hidden />),
      entry('/training', '讲师工作台', <BookOutlined aria-hidden />),
      entry('/training/materials', '教学案卷', <FolderOpenOutlined aria-hidden />),
      entry('/training/classes', '培训班', <TeamOutlined aria-hidden />),
      entry('/training/results', '培训成绩', <TrophyOutlined aria-hidden />),
      entry('/branches', '推演', <BranchesOutlined aria-hidden />),
    ],
  },
  {
    label: '资料与设置',
    items: [
      entry('/catalogue', '权责清单', <BookOutlined aria-hidden />),
      entry('/clocks', '期限计算', <CalendarOutlined aria-hidden />),
      entry('/law', '法规库', <FileTextOutlined aria-hidden />),
      entry('/orders/channels', '诉求渠道', <PhoneOutlined aria-hidden />),
      entry('/operation', '运行状态', <DashboardOutlined aria-hidden />),
      entry('/account', '账号', <UserOutlined aria-hidden />),
    ],
  },
] as const;

/** Entries that are not for everybody. */
const ENTITLED: Readonly<Record<string, (user: User) => boolean>> = {
  '/': seesFiles,
  '/cases/new': mayRegister,
  '/cases': seesFiles,
  '/whistles': seesWhistles,
  '/orders': seesOrders,
  '/disputes': seesDisputes,
  '/sharing': sharesInformation,
  // The others find it beside the requests.
  '/sharing/pushes': (user) => seesPushes(user) && !sharesInformation(user),
  '/supervision': seesBoard,
  '/assessment': seesBoard,
  '/precedents': seesDisputes,
  '/training': teaches,
  '/branches': seesBranches,
  '/training/materials': seesMaterials,
  '/training/classes': teaches,
  '/training/results': teaches,
  '/orders/channels': keepsRunning,
  '/operation': keepsRunning,
};

/** What the list of disputes is to a person. */
const disputesLabelOf = (user: User): string | undefined => {
  if (decidesDisputes(user)) return '待决事项';
  return overseesOnly(user) ? '争议协调' : undefined;
};

const groupsOf = (user: User) =>
  GROUPS.map(({ label, items }) => ({ label, items: items.filter(({ key }) => ENTITLED[key]?.(user) !== false) })).filter(
    ({ items }) => items.length > 0,
  );

/** The menu of a person. */
export const menuItemsOf = (user: User): NonNullable<MenuProps['items']> => {
  const disputes = disputesLabelOf(user);
  return groupsOf(user).map(({ label, items }) => ({
    key: label,
    type: 'group',
    label,
    children: items.map((item) => (item.key === '/disputes' && disputes !== undefined ? entry(item.key, disputes, item.icon) : item)),
  }));
};

/** Entry of the person's menu to which a path belongs: the longest that it begins with. */
export const menuKeyOf = (pathname: string, user: User): string =>
  groupsOf(user)
    .flatMap(({ items }) => items.map(({ key }): string => key))
    .filter((key) => pathname === key || pathname.startsWith(`${key}/`))
    .reduce((longest, key) => (key.length > longest.length ? key : longest), '/');
