import type { Client } from 'pg';
import { codeOf } from './error-code.js';
import { StartFailure } from './start-failure.js';

/** Connects the client. Throws {@link StartFailure} saying what is wrong with the address, never showing its password. */
export const reachedBy = async (client: Client, url: string): Promise<void> => {
  try {
    await client.connect();
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = REASONS.get(codeOf(error)) ?? `（${codeOf(error)}）`;
    throw new StartFailure(`无法连接数据库 ${host}${pathname}：${reason}。`, { cause: error });
  }
};

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', '该地址没有数据库在运行'],
  ['ENOTFOUND', '找不到这台主机'],
  ['EAI_AGAIN', '找不到这台主机'],
  ['ETIMEDOUT', '连接超时'],
  ['EHOSTUNREACH', '网络不通'],
  ['28P01', '用户名或密码不对'],
  ['28000', '该用户不允许登录'],
  ['3D000', '数据库不存在，请先创建'],
  ['42501', '该用户没有连接的权限'],
  ['53300', '数据库的连接数已满'],
  ['57P03', '数据库正在启动或停止，请稍后再试'],
]);
