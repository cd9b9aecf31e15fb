import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import { chooseActingPosition, keepCsrfToken } from './credentials';
import { ProblemError } from './problem';
import { keys } from './query-keys';
import type { User } from './types';

/** The person who is signed in. Fails with 401 when nobody is. */
export const meQuery = queryOptions<User, ProblemError>({
  queryKey: keys.me,
  queryFn: async () => {
    const user = await readMe();
    keepCsrfToken(user.csrfToken);
    return user;
  },
  staleTime: 5 * 60_000,
  retry: (failures, error) => error.mayRetry && failures < 3,
});

/** A position chosen earlier in this window may have ended, or belong to somebody else. */
const readMe = async (): Promise<User> => {
  try {
    return await dataOf(api.GET('/api/me'));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.code !== 'access/unknown-role') throw error;
    chooseActingPosition(undefined);
    return dataOf(api.GET('/api/me'));
  }
};
