import type { Credentials } from './credentials.js';

export const DATABASE = 'jieli';
export const OWNER = 'jieli_owner';
export const APP_LOGIN = 'jieli';

/** Where an embedded server is reached, by each of its logins. The URLs hold passwords. */
export interface ConnectionUrls {
  readonly superuserUrl: string;
  /** Login `jieli_owner`, which owns the schema and migrates. */
  readonly ownerUrl: string;
  /** Login `jieli`, a member of `jieli_app` and nothing else. */
  readonly appUrl: string;
}

export const connectionUrls = (port: number, credentials: Credentials): ConnectionUrls => {
  const url = (user: string, password: string, database: string): string => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    superuserUrl: url('postgres', credentials.superuser, 'postgres'),
    ownerUrl: url(OWNER, credentials.owner, DATABASE),
    appUrl: url(APP_LOGIN, credentials.app, DATABASE),
  };
};
