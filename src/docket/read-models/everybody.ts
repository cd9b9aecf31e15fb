/** The viewer of rows that only overseers read. */
export const EVERYBODY = '*';
