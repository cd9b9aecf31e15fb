import { actingPosition, csrfToken, keepCsrfToken } from './credentials';
import { offlineProblem, problemOf } from './problem';
import { positionToRead } from './read-position';
import { announceSignedOut } from './signed-out';
import { isWaitingRead } from './waiting-reads';

const SAFE = new Set(['GET', 'HEAD']);

/**
 * Sends a request of the page: proof that it is our page (CSRF), the chosen position, and for reads the position that was
 * written last. Throws a `ProblemError` for every answer that is not 2xx, and when there is none.
 */
export const transport = async (request: Request): Promise<Response> => {
  const response = await send(request.clone());
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.code === 'access/csrf' && (await refreshCsrfToken())) {
    const again = await send(request);
    if (again.ok) return again;
    throw await problemOf(again);
  }
  // What the lists hold now, with its age, is of more use than none: the lists say how far behind they are.
  if (problem.code === 'request/not-caught-up') {
    const asItIs = await send(request, false);
    if (asItIs.ok) return asItIs;
    throw await problemOf(asItIs);
  }
  // A wrong password at sign-in is also 401; only a lost session concerns the rest of the page.
  if (problem.code === 'access/not-signed-in') announceSignedOut();
  throw problem;
};

const send = async (request: Request, waiting = true): Promise<Response> => {
  try {
    return await fetch(prepared(request, waiting));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw offlineProblem();
  }
};

const prepared = (request: Request, waiting: boolean): Request => {
  const url = new URL(request.url);
  const position = waiting ? positionToRead() : undefined;
  const read = SAFE.has(request.method);
  if (read && position !== undefined && isWaitingRead(url.pathname) && !url.searchParams.has('atLeast'))
    url.searchParams.set('atLeast', position);
  const out = url.href === request.url ? request : new Request(url, request);
  const token = csrfToken();
  if (!read && token !== undefined) out.headers.set('X-CSRF-Token', token);
  const acting = actingPosition();
  if (acting !== undefined) out.headers.set('X-Acting-Role', acting);
  return out;
};

/** The token changes when the person signs in again in another window. */
const refreshCsrfToken = async (): Promise<boolean> => {
  const response = await fetch('/api/me');
  if (!response.ok) return false;
  const { csrfToken: token } = (await response.json()) as { readonly csrfToken?: string };
  keepCsrfToken(token);
  return token !== undefined;
};
