import { createContext, use } from 'react';
import type { Position, User } from '../api/types';

export const UserContext = createContext<User | undefined>(undefined);

/** The person who is signed in. Only below `RequireSession`. */
export const useUser = (): User => {
  const user = use(UserContext);
  if (user === undefined) throw new Error('useUser outside of RequireSession');
  return user;
};

/** The position in which the page acts now; absent for a person without any. */
export const usePosition = (): Position | undefined => useUser().acting;
