import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** A refusal is an answer; only what got none is asked for again. */
const mayRetry = (failures: number, error: Error): boolean => error instanceof ProblemError && error.mayRetry && failures < 3;

const waitOf = (failures: number, error: Error): number =>
  error instanceof ProblemError && error.retryAfter !== undefined ? error.retryAfter * 1000 : Math.min(1000 * 2 ** failures, 10_000);

export const queryClient = new QueryClient({
  defaultOptions: {
    // `always`: a county network may have no internet at all, which browsers take for offline.
    queries: { staleTime: 5_000, retry: mayRetry, retryDelay: waitOf, networkMode: 'always' },
    mutations: { networkMode: 'always', retryDelay: waitOf },
  },
});
