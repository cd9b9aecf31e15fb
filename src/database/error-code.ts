/** The `code` of a system or PostgreSQL error, e.g. `ENOENT` or `23505`; else the name of what was thrown. */
export const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : error.name;
};
