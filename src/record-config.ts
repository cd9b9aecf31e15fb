import { existsSync } from 'node:fs';
import { ConfigError, type Environment, textOf } from './config-value.js';

/** Which engine keeps the record: the PostgreSQL that has the rows too, or an EventStoreDB server or cluster. */
export type RecordConfig =
  | { readonly engine: 'postgresql' }
  | {
      readonly engine: 'eventstoredb';
      /** Connection string of the official client. Never to be shown: it holds the password. */
      readonly url: string;
      /** Sets our streams apart from those of other applications on the server. */
      readonly namespace: string;
    };

const DEFAULT_NAMESPACE = 'jieli';

/** Reads EVENTSTORE_URL and EVENTSTORE_NAMESPACE. Throws ConfigError for what the client would ignore or stumble over. */
export const recordConfigOf = (env: Environment): RecordConfig => {
  const url = textOf(env, 'EVENTSTORE_URL');
  const namespace = textOf(env, 'EVENTSTORE_NAMESPACE');
  if (url === undefined) {
    if (namespace !== undefined)
      throw new ConfigError('EVENTSTORE_NAMESPACE', namespace, '须与 EVENTSTORE_URL 一起设置，而 EVENTSTORE_URL 没有设置');
    return { engine: 'postgresql' };
  }
  const fault = faultIn(url);
  if (fault !== undefined) throw new ConfigError('EVENTSTORE_URL', withoutPassword(url), fault);
  if (namespace !== undefined && !/^[a-z][a-z0-9-]{0,39}$/.test(namespace))
    throw new ConfigError('EVENTSTORE_NAMESPACE', namespace, '应为 1 到 40 个小写字母、数字或短横线，以字母开头');
  return { engine: 'eventstoredb', url, namespace: namespace ?? DEFAULT_NAMESPACE };
};

/** The nodes that a connection string names, for a sentence. */
export const nodesIn = (url: string): string => FORM.exec(url)?.groups?.['hosts']?.replaceAll(',', '、') ?? '';

const FORM = /^esdb(?:\+discover)?:\/\/(?:(?<user>[^:@/?]+):(?<password>[^:@/?]+)@)?(?<hosts>[^@/?]+)\/?(?:\?(?<options>.*))?$/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::(?<port>\d{1,5}))?$/i;

const TRUE_OR_FALSE = /^(?:true|false)$/;
const MILLISECONDS = /^-?\d{1,9}$/;
/** The options that the client knows, without regard to case, and what they may be. */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['tls', TRUE_OR_FALSE],
  ['tlscafile', /./],
  ['nodepreference', /^(?:leader|follower|readonlyreplica|random)$/i],
  ['connectionname', /./],
  ['maxdiscoverattempts', MILLISECONDS],
  ['discoveryinterval', MILLISECONDS],
  ['gossiptimeout', MILLISECONDS],
  ['keepaliveinterval', MILLISECONDS],
  ['keepalivetimeout', MILLISECONDS],
]);

/** What is wrong with a connection string, as the end of a sentence. The client itself passes over options with a typo. */
const faultIn = (url: string): string | undefined => {
  if (/^kurrentdb/i.test(url)) return '接力使用 esdb:// 开头的地址，请把 kurrentdb:// 改写为 esdb://';
  const { user, hosts = '', options } = FORM.exec(url)?.groups ?? {};
  if (hosts === '') return '应为 esdb://用户名:密码@主机:端口,主机:端口?选项=值 的形式；用户名、密码中的特殊字符须写成百分号编码';
  const host = hosts.split(',').find((part) => !isHost(part));
  if (host !== undefined) return `其中“${host}”不是主机名或“主机名:端口”`;
  const values = new Map<string, string>();
  for (const pair of options === undefined ? [] : options.split('&')) {
    const [name = '', value] = pair.split('=', 2);
    const form = OPTIONS.get(name.toLowerCase());
    if (form === undefined)
      return `不认识选项“${name}”，可用的有 tls、tlsCAFile、nodePreference、keepAliveInterval、keepAliveTimeout、maxDiscoverAttempts、discoveryInterval、gossipTimeout、connectionName`;
    if (value === undefined || !form.test(value)) return `选项“${name}”的值不可用`;
    values.set(name.toLowerCase(), value);
  }
  return faultInSecurity(user, values);
};

const faultInSecurity = (user: string | undefined, options: ReadonlyMap<string, string>): string | undefined => {
  if (options.get('tls') === 'false') return undefined;
  if (user === undefined) return '缺少用户名和密码；没有 TLS 的试验服务器请加 ?tls=false';
  const file = options.get('tlscafile');
  if (file !== undefined && !existsSync(decodeURIComponent(file))) return `找不到证书文件 ${decodeURIComponent(file)}`;
  return undefined;
};

const isHost = (text: string): boolean => {
  const match = HOST.exec(text);
  return match !== null && Number(match.groups?.['port'] ?? 2113) <= 65_535;
};

const withoutPassword = (url: string): string => url.replace(/\/\/.*@/, '//***@');
