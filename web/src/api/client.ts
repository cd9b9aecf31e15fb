import createClient from 'openapi-fetch';
import type { paths } from './schema';
import { transport } from './transport';

/** The typed client of the API. Every call that is not answered with 2xx throws a `ProblemError`. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: transport, headers: { Accept: 'application/json' } });

/** The body of an answer: `await dataOf(api.GET('/api/me'))`. */
export const dataOf = async <T>(call: Promise<{ readonly data?: T }>): Promise<T> => {
  const { data } = await call;
  return data as T; // transport has thrown already for everything else
};
