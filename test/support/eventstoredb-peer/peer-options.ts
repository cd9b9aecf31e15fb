import type { PeerUser } from './access.js';
import type { Endpoint } from './node-state.js';
import type { PeerLog } from './peer-log.js';
import type { LogPosition } from './position.js';

export interface PeerOptions {
  /** The disk; a new one when left out. */
  readonly log?: PeerLog;
  /** Any free one when left out. */
  readonly port?: number;
  /**
   * `before-21.10` does not tell what it can do, so that clients use the old append; neither that nor `before-22.6` says in
   * reads of a stream where the events stand.
   */
  readonly version?: string;
  /** Where clients are told to find the node, when that is not its own port. */
  readonly advertisedPort?: number;
  /** PEM of the server, and the file with the authority that clients have to trust. */
  readonly tls?: { readonly key: string; readonly certificate: string; readonly caFile: string };
  /** Who may call over TLS; the first one is in the connection string. Everybody when left out. */
  readonly users?: readonly PeerUser[];
  readonly maxAppendSize?: number;
  /** What a repeated append is told instead of the position of its events; null for none. */
  readonly repeatedPosition?: LogPosition | null;
}

export const connectionStringOf = (nodes: readonly Endpoint[], { tls, users = [] }: PeerOptions): string => {
  const hosts = nodes.map(({ host, port }) => `${host}:${port}`).join(',');
  if (tls === undefined) return `esdb://${hosts}?tls=false`;
  const [user] = users;
  const credentials = user === undefined ? '' : `${encodeURIComponent(user.name)}:${encodeURIComponent(user.password)}@`;
  return `esdb://${credentials}${hosts}?tlsCAFile=${encodeURIComponent(tls.caFile)}`;
};
