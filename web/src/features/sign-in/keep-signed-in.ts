import type { QueryClient } from '@tanstack/react-query';
import { chooseActingPosition, keepCsrfToken } from '../../api/credentials';
import { forgetPosition } from '../../api/read-position';
import { keys } from '../../api/query-keys';
import type { User } from '../../api/types';

/** The page now belongs to this person. */
export const keepSignedIn = (client: QueryClient, user: User): void => {
  keepCsrfToken(user.csrfToken);
  client.setQueryData(keys.me, user);
};

/** Nothing of the person stays in the page. */
export const forgetSignedIn = (client: QueryClient): void => {
  keepCsrfToken(undefined);
  chooseActingPosition(undefined);
  forgetPosition();
  client.clear();
};
