import type { Endpoint, NodeState } from './node-state.js';
import { features, gossip, grpc, shared } from './protocol.js';
import { Refusal } from './refusal.js';

/** A node as the others see it. */
export interface Member extends Endpoint {
  readonly id: string;
  readonly state: NodeState;
  readonly isAlive: boolean;
}

/** What the server can do, as far as this peer does it too; names as the server writes them. */
const METHODS: readonly { readonly service: string; readonly method: string; readonly features: readonly string[] }[] = [
  { service: 'event_store.client.streams.streams', method: 'read', features: ['position', 'events'] },
  { service: 'event_store.client.streams.streams', method: 'append', features: [] },
  { service: 'event_store.client.streams.streams', method: 'batchappend', features: ['deadline_duration'] },
  { service: 'event_store.client.gossip.gossip', method: 'read', features: [] },
  { service: 'event_store.client.server_features.serverfeatures', method: 'getsupportedmethods', features: [] },
];

/** ServerFeatures.GetSupportedMethods; a server before 21.10, of version undefined, does not know it. */
export const serveFeatures =
  (version: string | undefined) =>
  (_call: unknown, answer: grpc.sendUnaryData<features.SupportedMethods>): void => {
    if (version === undefined) {
      answer(new Refusal(grpc.status.UNIMPLEMENTED, 'Service is unimplemented.'));
      return;
    }
    const methods = METHODS.map(({ service, method, features: list }) =>
      new features.SupportedMethod()
        .setServiceName(service)
        .setMethodName(method)
        .setFeaturesList([...list]),
    );
    answer(null, new features.SupportedMethods().setEventStoreServerVersion(version).setMethodsList(methods));
  };

const { VNodeState } = gossip.MemberInfo;
const STATES: Readonly<Record<NodeState, gossip.MemberInfo.VNodeState>> = {
  leader: VNodeState.LEADER,
  follower: VNodeState.FOLLOWER,
  'read-only-replica': VNodeState.READONLYREPLICA,
  'read-only-leaderless': VNodeState.READONLYLEADERLESS,
  'not-ready': VNodeState.UNKNOWN,
};

/** Gossip.Read: every node that this one knows of, itself included. */
export const serveGossip =
  (members: () => readonly Member[]) =>
  (_call: unknown, answer: grpc.sendUnaryData<gossip.ClusterInfo>): void => {
    answer(null, new gossip.ClusterInfo().setMembersList(members().map(memberInfo)));
  };

const memberInfo = ({ id, state, isAlive, host, port }: Member): gossip.MemberInfo =>
  new gossip.MemberInfo()
    .setInstanceId(new shared.UUID().setString(id))
    .setTimeStamp((BigInt(Date.now()) * 10_000n).toString())
    .setState(STATES[state])
    .setIsAlive(isAlive)
    .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port));
