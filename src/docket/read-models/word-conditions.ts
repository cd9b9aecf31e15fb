/** Every word of the query stands somewhere in the column `search`; what LIKE would read as a pattern is taken literally. */
export const wordConditions = (q: string | undefined, bind: (value: unknown) => string): readonly string[] =>
  (q ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `search LIKE ${bind(`%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`)}`);
