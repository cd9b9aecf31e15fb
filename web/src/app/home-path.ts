import type { Role, User } from '../api/types.js';

const HOME_OF: Readonly<Partial<Record<Role, string>>> = { supervisor: '/supervision' };

/** Where a person begins after signing in: the page of their daily work, by the position used now. */
export const homePathOf = ({ acting }: Pick<User, 'acting'>): string => (acting === undefined ? undefined : HOME_OF[acting.role]) ?? '/';
