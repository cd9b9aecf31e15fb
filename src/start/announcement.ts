import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMO_PASSWORD, DemoAccounts } from '../access/index.js';
import type { Config } from '../config.js';

/** Those with whom a first handoff can be played, township and department. */
const SUGGESTED = ['yq-jbr1', 'yq-fgld', 'zrzy-djy', 'zrzy-jbr1', 'sfj-jdy', 'sj-xtgly'];

/** Where the page can be opened. */
export const addressOf = ({ publicUrl, host }: Config, port: number): string =>
  publicUrl ?? `http://${['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host}:${port}`;

/** The last line of the start: the address and, in a demonstration, with whom to sign in. */
export const announcement = async (app: NestFastifyApplication, config: Config, port: number): Promise<string> => {
  const address = addressOf(config, port);
  const accounts = config.demo ? await app.get(DemoAccounts).list() : [];
  if (accounts.length === 0) return `已就绪，请打开 ${address}`;
  const suggested = accounts.filter(({ username }) => SUGGESTED.includes(username));
  const some = (suggested.length > 0 ? suggested : accounts.slice(0, SUGGESTED.length)).map(
    ({ username, organName }) => `${username}（${organName}）`,
  );
  return `已就绪，请打开 ${address} ，演示账号 ${some.join('、')} 等 ${accounts.length} 个（全部见登录页或 ${address}/api/demo/accounts），密码均为 ${DEMO_PASSWORD}`;
};
