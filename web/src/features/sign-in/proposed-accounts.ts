/** One matter from the township to the department, and whoever looks on: enough to see the whole way. */
const PROPOSED: readonly string[] = ['yq-jbr1', 'yq-fgld', 'yq-djy', 'zrzy-djy', 'zrzy-jbr1', 'zrzy-fgld', 'sfj-xty', 'sfj-jdy', 'zf-xld'];

export const isProposed = (username: string): boolean => PROPOSED.includes(username);

/** The proposed accounts first, in the order in which they are needed; the others as they come. */
export const inOrderOfUse = <Account extends { readonly username: string }>(accounts: readonly Account[]): readonly Account[] => [
  ...PROPOSED.flatMap((username) => accounts.filter((account) => account.username === username)),
  ...accounts.filter(({ username }) => !isProposed(username)),
];
