import type { components } from '../../api/schema.js';

export type OperationStatus = components['schemas']['OperationStatusDto'];
/** A list or a policy, and how far it has followed the record. */
export type Follower = components['schemas']['FollowerDto'];
