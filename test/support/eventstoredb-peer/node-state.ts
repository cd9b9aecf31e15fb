import { type Refusal, noLeaderInfo, notLeader, serverNotReady } from './refusal.js';

export type NodeState = 'leader' | 'follower' | 'read-only-replica' | 'read-only-leaderless' | 'not-ready';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** What a node in this state says to an operation; undefined when it is done here or forwarded. */
export const refusalIn = (
  state: NodeState,
  operation: 'read' | 'append',
  requiresLeader: boolean,
  leader: Endpoint | undefined,
): Refusal | undefined => {
  switch (state) {
    case 'leader':
      return undefined;
    case 'not-ready':
      return serverNotReady();
    case 'follower':
      return requiresLeader ? atLeader(leader) : undefined;
    case 'read-only-replica':
      return requiresLeader || operation === 'append' ? atLeader(leader) : undefined;
    case 'read-only-leaderless':
      return requiresLeader || operation === 'append' ? noLeaderInfo() : undefined;
  }
};

const atLeader = (leader: Endpoint | undefined): Refusal => (leader === undefined ? noLeaderInfo() : notLeader(leader.host, leader.port));
