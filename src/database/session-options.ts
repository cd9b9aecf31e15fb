/**
 * Start-up options of a connection: local time, the role that stays in force even after RESET ROLE, and whether PostgreSQL
 * refuses everything that writes.
 */
export const sessionOptions = (role?: string, readOnly = false): string =>
  [
    '-c timezone=Asia/Shanghai',
    ...(role === undefined ? [] : [`-c role=${role}`]),
    ...(readOnly ? ['-c default_transaction_read_only=on'] : []),
  ].join(' ');
