/** Start-up options of a connection: local time, and the role that stays in force even after RESET ROLE. */
export const sessionOptions = (role?: string): string =>
  ['-c timezone=Asia/Shanghai', ...(role === undefined ? [] : [`-c role=${role}`])].join(' ');
