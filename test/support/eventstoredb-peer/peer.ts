import { randomUUID } from 'node:crypto';
import { Access } from './access.js';
import { serveAppend } from './append-call.js';
import { serveBatchAppend } from './batch-append-call.js';
import { type AnyCall, requiresLeader } from './call.js';
import { Connections } from './connections.js';
import { type Counters, newCounters } from './counters.js';
import { type Member, serveFeatures, serveGossip } from './discovery-calls.js';
import { Faults, type HowAppendFails, type WhenAppendFails } from './faults.js';
import { type Endpoint, type NodeState, refusalIn } from './node-state.js';
import { PeerLog } from './peer-log.js';
import { type PeerOptions, connectionStringOf } from './peer-options.js';
import { END_OF_LOG } from './position.js';
import { featuresService, gossipService, grpc, streamsService } from './protocol.js';
import { serveRead } from './read-call.js';
import { type Refusal, serverTooBusy } from './refusal.js';
import type { Serving } from './serving.js';
import { Writer } from './writer.js';

const LARGEST_MESSAGE = 17 * 1024 * 1024;

/** One node that speaks the protocol of EventStoreDB on a port of this machine. */
export class Peer {
  readonly id = randomUUID();
  readonly log: PeerLog;
  readonly #options: PeerOptions;
  readonly #connections = new Connections();
  readonly #faults = new Faults();
  readonly #counters = newCounters();
  readonly #access: Access;
  #server: InstanceType<typeof grpc.Server> | undefined;
  #port: number;
  #state: NodeState = 'leader';
  #cluster: readonly Peer[] = [this];

  constructor(options: PeerOptions = {}) {
    this.#options = options;
    this.log = options.log ?? new PeerLog();
    this.#port = options.port ?? 0;
    this.#access = new Access(options.users ?? [], options.tls !== undefined && options.users !== undefined);
  }

  get host(): string {
    return this.#options.tls === undefined ? '127.0.0.1' : 'localhost';
  }

  /** Stays the same over kill and start. */
  get port(): number {
    return this.#port;
  }

  get advertisedPort(): number {
    return this.#options.advertisedPort ?? this.#port;
  }

  get connectionString(): string {
    return connectionStringOf([this], this.#options);
  }

  get counters(): Counters {
    return { ...this.#counters };
  }

  get state(): NodeState {
    return this.#state;
  }

  get isRunning(): boolean {
    return this.#server !== undefined;
  }

  /** Serves on the same port and the same log as before. */
  async start(): Promise<this> {
    if (this.#server !== undefined) throw new Error('the peer is running');
    const server = new grpc.Server({ 'grpc.max_receive_message_length': LARGEST_MESSAGE, 'grpc.enable_channelz': 0 });
    const serving = this.#serving();
    server.addService(streamsService.StreamsService, {
      append: serveAppend(serving),
      batchAppend: serveBatchAppend(serving),
      read: serveRead(serving),
    });
    const { version = '24.10.0' } = this.#options;
    server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: serveFeatures(version === 'before-21.10' ? undefined : version),
    });
    server.addService(gossipService.GossipService, { read: serveGossip(() => this.#cluster.map(memberOf)) });
    const injector = server.createConnectionInjector(this.#credentials());
    this.#port = await this.#connections.open(this.#port, (socket) => injector.injectConnection(socket));
    this.#server = server;
    return this;
  }

  #credentials(): grpc.ServerCredentials {
    const { tls } = this.#options;
    if (tls === undefined) return grpc.ServerCredentials.createInsecure();
    return grpc.ServerCredentials.createSsl(null, [{ private_key: Buffer.from(tls.key), cert_chain: Buffer.from(tls.certificate) }]);
  }

  #serving(): Serving {
    const { repeatedPosition = END_OF_LOG, maxAppendSize = 1024 * 1024, version = '' } = this.#options;
    const writer = new Writer(this.log, this.#faults, this.#counters, this.#connections, repeatedPosition ?? undefined);
    return {
      log: this.log,
      counters: this.#counters,
      faults: this.#faults,
      access: this.#access,
      maxAppendSize,
      showsPlaces: !version.startsWith('before-'),
      refusalNow: (call, operation) => this.#refusalNow(call, operation),
      write: (request, caller) => writer.write(request, caller),
    };
  }

  #refusalNow(call: AnyCall, operation: 'read' | 'append'): Refusal | undefined {
    if (this.#faults.tooBusy) return serverTooBusy();
    return refusalIn(this.#state, operation, requiresLeader(call), this.#leader());
  }

  #leader(): Endpoint | undefined {
    return this.#cluster.find(({ state }) => state === 'leader');
  }

  /** Makes the nodes know one another. */
  join(cluster: readonly Peer[]): void {
    this.#cluster = cluster;
  }

  become(state: NodeState): void {
    this.#state = state;
  }

  /** Ends as a process does that is killed: no farewell, and the port is free. What is in the log stays. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await this.#connections.close();
    server?.forceShutdown();
  }

  /** Cuts every connection; new ones are accepted at once. */
  dropConnections(): void {
    this.#connections.cutAll();
  }

  /** One append, for each time this is called, fails so that its client cannot know whether it was stored. */
  failNextAppend(when: WhenAppendFails, how: HowAppendFails = 'connection-breaks'): void {
    this.#faults.failNextAppend({ when, how });
  }

  /** Appends are accepted, but neither stored nor answered until {@link resume}. */
  stallAppends(): void {
    this.#faults.stallAppends();
  }

  resume(): void {
    this.#faults.resume();
  }

  /** Every append waits so long before it is stored. */
  delayAppends(milliseconds: number): void {
    this.#faults.delayAppends(milliseconds);
  }

  /** Every subscription ends as unavailable after so many events; Infinity for never. */
  failSubscriptionsAfter(events: number): void {
    this.#faults.subscriptionLimit = events;
  }

  beTooBusy(tooBusy = true): void {
    this.#faults.tooBusy = tooBusy;
  }

  /** Asks for a user even on a connection on which clients do not name one. */
  demandCredentials(demanded = true): void {
    this.#access.demanded = demanded;
  }
}

const memberOf = ({ id, state, isRunning, host, advertisedPort }: Peer): Member => ({
  id,
  state,
  isAlive: isRunning,
  host,
  port: advertisedPort,
});
