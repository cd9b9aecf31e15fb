import type { Wordings } from './wording.js';

export const accessWording: Wordings = {
  'access/not-signed-in': { title: '尚未登录', detail: '请先登录；长时间未操作或在别处退出后，需要重新登录。' },
  'access/wrong-credentials': { title: '用户名或密码不正确', detail: '请核对后重试；连续输错 5 次将锁定 15 分钟。' },
  'access/locked': {
    title: '暂时不能登录',
    detail: ({ seconds }) => `输错次数过多，请在 ${Math.ceil(Number(seconds) / 60)} 分钟后再试。`,
  },
  'access/forbidden': { title: '没有权限', detail: '您的岗位不能进行这项操作，或者不能查看这项内容。' },
  'access/csrf': { title: '页面已过期', detail: '请刷新页面后重试。' },
  'access/unknown-role': { title: '不能以这个岗位办理', detail: '您没有所选的岗位，请重新选择。' },
  'access/no-position': { title: '没有可用的岗位', detail: '您的账号当前没有有效的岗位，请联系系统管理员。' },
  'access/password-change-required': { title: '须先修改密码', detail: '这是初始密码，请修改后再使用。' },
  'access/no-such-session': { title: '没有这个登录会话', detail: '它可能已经退出。' },
  'access/no-demonstration': { title: '没有演示账号', detail: '演示账号只在演示环境中提供。' },
};
