import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { ConfigError, type Environment, choiceOf, integerOf, secretOf, switchOf, textOf, urlOf } from './config-value.js';
import { type RecordConfig, recordConfigOf } from './record-config.js';

export { ConfigError, type Environment } from './config-value.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the rows are: the PostgreSQL that comes with the application, or one of your own (15 or newer). */
export type DatabaseConfig =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'external';
      readonly url: string;
      /** Connects as the owner of the schema, who migrates; the application itself works as role `jieli_app`. */
      readonly ownerUrl: string;
    };

/** Every setting of the process, read once and valid. Nothing else reads `process.env`. */
export interface Config {
  /** Address to listen on. Loopback unless set: demonstration accounts must not be reachable from the network by accident. */
  readonly host: string;
  readonly port: number;
  /** True when PORT was given: then another port is never taken instead. */
  readonly portIsFixed: boolean;
  /** Absolute folder of the embedded database and of files. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  readonly record: RecordConfig;
  /** Worked cases and demonstration accounts. */
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  /** Proxies whose X-Forwarded-* headers count: none, all, a number of hops, or addresses. */
  readonly trustProxy: boolean | number | readonly string[];
  /** Where users reach the application, when it is not `http://localhost:<port>`. An https address makes cookies `Secure`. */
  readonly publicUrl?: string;
  /** A session ends this many hours after sign-in, whatever happens. */
  readonly sessionHours: number;
  /** A session ends after this many minutes without a request. */
  readonly sessionIdleMinutes: number;
  /** How long requests in flight may take to finish when the process is told to stop. */
  readonly shutdownSeconds: number;
  /** How long the process, told to stop, still serves as usual while `/readyz` sends proxies elsewhere. */
  readonly drainSeconds: number;
  /** An alarm is raised when events wait for a list or a policy that has not moved for this many seconds. */
  readonly stallSeconds: number;
  /** Whoever reads `/metrics` must send it as a bearer token. Without it only programs on this machine may read them. */
  readonly metricsToken?: string;
}

/** Reads and checks the environment. Throws {@link ConfigError} for the first value that cannot be used. */
export const readConfig = (env: Environment): Config => {
  const database = databaseOf(env);
  const metricsToken = secretOf(env, 'METRICS_TOKEN');
  const publicUrl = urlOf(env, 'PUBLIC_URL', ['http:', 'https:']);
  return {
    host: hostOf(env),
    port: integerOf(env, 'PORT', 3000, 1, 65_535),
    portIsFixed: textOf(env, 'PORT') !== undefined,
    dataDir: resolve(textOf(env, 'DATA_DIR') ?? './data'),
    database,
    record: recordConfigOf(env),
    demo: switchOf(env, 'JIELI_DEMO', database.kind === 'embedded'),
    logLevel: choiceOf(env, 'LOG_LEVEL', database.kind === 'embedded' ? 'warn' : 'info', LOG_LEVELS),
    trustProxy: trustProxyOf(env),
    ...(publicUrl === undefined ? {} : { publicUrl: publicUrl.replace(/\/+$/, '') }),
    sessionHours: integerOf(env, 'SESSION_HOURS', 12, 1, 720),
    sessionIdleMinutes: integerOf(env, 'SESSION_IDLE_MINUTES', 120, 5, 1440),
    shutdownSeconds: integerOf(env, 'SHUTDOWN_SECONDS', 20, 1, 600),
    drainSeconds: integerOf(env, 'DRAIN_SECONDS', 0, 0, 600),
    stallSeconds: integerOf(env, 'STALL_SECONDS', 60, 5, 86_400),
    ...(metricsToken === undefined ? {} : { metricsToken }),
  };
};

const POSTGRES = ['postgres:', 'postgresql:'];

const databaseOf = (env: Environment): DatabaseConfig => {
  const url = urlOf(env, 'DATABASE_URL', POSTGRES);
  const ownerUrl = urlOf(env, 'DATABASE_OWNER_URL', POSTGRES);
  if (url !== undefined) return { kind: 'external', url, ownerUrl: ownerUrl ?? url };
  if (ownerUrl !== undefined) throw new ConfigError('DATABASE_OWNER_URL', '已设置', '须与 DATABASE_URL 一起设置，而 DATABASE_URL 没有设置');
  return { kind: 'embedded' };
};

const hostOf = (env: Environment): string => {
  const host = textOf(env, 'HOST') ?? '127.0.0.1';
  if (isIP(host) === 0 && !/^(?=.{1,253}$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host)) {
    throw new ConfigError('HOST', host, '应为 IP 地址或主机名，例如 127.0.0.1 或 0.0.0.0');
  }
  return host;
};

const trustProxyOf = (env: Environment): boolean | number | readonly string[] => {
  const value = textOf(env, 'TRUST_PROXY');
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return true;
  if (/^\d{1,2}$/.test(value)) return Number(value);
  const addresses = value.split(',').map((part) => part.trim());
  if (addresses.every(isAddressOrRange)) return addresses;
  throw new ConfigError('TRUST_PROXY', value, '应为 true、false、代理层数，或以逗号分隔的 IP 地址、网段');
};

const isAddressOrRange = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};
