import type { AnyCall } from './call.js';
import { type Refusal, accessDenied, unauthenticated } from './refusal.js';

export interface PeerUser {
  readonly name: string;
  readonly password: string;
  readonly mayWrite: boolean;
}

/** Who may call. The operations that tell a client where the nodes are stay open to everybody. */
export class Access {
  constructor(
    private readonly users: readonly PeerUser[],
    /** Off, everybody may do everything. */
    public demanded: boolean,
  ) {}

  /** Undefined when the call comes from a user, or from nobody in particular. */
  refusalToCall(call: AnyCall): Refusal | undefined {
    return this.demanded && credentialsOf(call) !== undefined && this.#userOf(call) === undefined ? unauthenticated() : undefined;
  }

  /** Who gives no name may do nothing. */
  refusalToRead(call: AnyCall): Refusal | undefined {
    return this.demanded && this.#userOf(call) === undefined ? accessDenied() : undefined;
  }

  refusalToWrite(call: AnyCall): Refusal | undefined {
    return this.demanded && this.#userOf(call)?.mayWrite !== true ? accessDenied() : undefined;
  }

  #userOf(call: AnyCall): PeerUser | undefined {
    const given = credentialsOf(call);
    return this.users.find(({ name, password }) => given === `${name}:${password}`);
  }
}

const credentialsOf = ({ metadata }: AnyCall): string | undefined => {
  const [, encoded] = /^Basic (.+)$/.exec(String(metadata.get('authorization')[0] ?? '')) ?? [];
  return encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8');
};
