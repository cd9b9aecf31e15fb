import { randomUUID } from 'node:crypto';
import type { BuiltApp } from './built-app.js';
import { PASSWORD } from './person.js';

type Body = Readonly<Record<string, unknown>>;

/** The people of the demonstration as programs that ask over HTTP; each signs in once. What is refused throws. */
export interface Clients {
  read<Out>(username: string, path: string): Promise<Out>;
  write<Out>(username: string, path: string, body?: Body): Promise<Out>;
}

export const clientsOf = ({ url }: BuiltApp): Clients => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (username: string): Promise<string> => {
    const known = tokens.get(username) ?? signedIn(url, username);
    tokens.set(username, known);
    return known;
  };
  const authorized = async (username: string) => ({ authorization: `Bearer ${await tokenOf(username)}` });
  return {
    read: async (username, path) => answered(`${url}${path}`, { headers: await authorized(username) }),
    write: async (username, path, body = {}) =>
      answered(`${url}${path}`, posting({ ...(await authorized(username)), 'idempotency-key': randomUUID() }, body)),
  };
};

const signedIn = async (url: string, username: string): Promise<string> =>
  (await answered<{ token: string }>(`${url}/api/session`, posting({}, { username, password: PASSWORD }))).token;

const posting = (headers: Readonly<Record<string, string>>, body: Body): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const answered = async <Out>(address: string, request: RequestInit): Promise<Out> => {
  const answer = await fetch(address, request);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Out;
};
