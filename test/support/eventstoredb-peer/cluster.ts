import { Peer } from './peer.js';
import { PeerLog } from './peer-log.js';
import { type PeerOptions, connectionStringOf } from './peer-options.js';

/** Nodes that share one log, as after perfect replication. */
export class PeerCluster {
  constructor(
    readonly nodes: readonly Peer[],
    readonly log: PeerLog,
    readonly connectionString: string,
  ) {}

  get leader(): Peer | undefined {
    return this.nodes.find(({ state }) => state === 'leader');
  }

  /** Makes the node the leader and the one before it a follower. */
  elect(node: Peer): void {
    this.leader?.become('follower');
    node.become('leader');
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.kill()));
  }
}

/** The first node leads. */
export const startCluster = async (size: number, options: Omit<PeerOptions, 'port'> = {}): Promise<PeerCluster> => {
  const { log = new PeerLog() } = options;
  const nodes = Array.from({ length: size }, () => new Peer({ ...options, log }));
  for (const [index, node] of nodes.entries()) {
    node.join(nodes);
    if (index > 0) node.become('follower');
  }
  await Promise.all(nodes.map((node) => node.start()));
  return new PeerCluster(nodes, log, connectionStringOf(nodes, options));
};
