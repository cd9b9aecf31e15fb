import { Peer } from './peer.js';
import { type PeerOptions } from './peer-options.js';

export { type PeerUser } from './access.js';
export { type ThrowAwayCertificates, throwAwayCertificates } from './certificates.js';
export { PeerCluster, startCluster } from './cluster.js';
export { type Counters } from './counters.js';
export { type HowAppendFails, type WhenAppendFails } from './faults.js';
export { openLogFile } from './log-file.js';
export { type NodeState } from './node-state.js';
export { PeerLog, type PeerLogOptions } from './peer-log.js';
export { type PeerOptions } from './peer-options.js';
export { Peer } from './peer.js';
export { type LogPosition } from './position.js';
export { type PeerRecord } from './record.js';
export { type Relay, startRelay } from './relay.js';
export { type SpawnedPeer, spawnPeer } from './spawned-peer.js';

/** A single node that leads. */
export const startPeer = (options: PeerOptions = {}): Promise<Peer> => new Peer(options).start();
