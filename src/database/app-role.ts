import { type ClientBase, DatabaseError } from 'pg';
import { StartFailure } from './start-failure.js';

/** The group role whose rights the application has; it cannot sign in. */
export const APP_ROLE = 'jieli_app';

const ALREADY_THERE = new Set(['42710', '23505']);

/**
 * Creates the role of the application when the cluster has none. Roles belong to the whole cluster, so another start
 * may be creating it at the same instant. Throws {@link StartFailure} when we may not.
 */
export const ensureAppRole = async (client: ClientBase): Promise<void> => {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  if (rowCount !== 0) return;
  try {
    await client.query(`CREATE ROLE ${APP_ROLE} NOLOGIN`);
  } catch (error) {
    if (error instanceof DatabaseError && ALREADY_THERE.has(error.code ?? '')) return;
    throw new StartFailure(
      `数据库缺少角色 ${APP_ROLE}，而迁移用的账号没有创建角色的权限。请由数据库管理员执行：CREATE ROLE ${APP_ROLE} NOLOGIN; 并把它授予接力使用的账号：GRANT ${APP_ROLE} TO 账号名;`,
      { cause: error },
    );
  }
};

/** Lets a login take on the role of the application. A superuser may already. */
export const grantAppRole = async (client: ClientBase, login: string): Promise<void> => {
  const { rows } = await client.query<{ readonly may: boolean }>(
    // PostgreSQL 16 told apart being a member and being allowed to take on the role.
    `SELECT pg_has_role(rolname, '${APP_ROLE}', CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END) AS may
       FROM pg_roles WHERE rolname = $1`,
    [login],
  );
  if (rows[0]?.may === true) return;
  try {
    await client.query(`GRANT ${APP_ROLE} TO ${client.escapeIdentifier(login)}`);
  } catch (error) {
    throw new StartFailure(
      `账号 ${login} 不能使用角色 ${APP_ROLE}。请由数据库管理员执行：GRANT ${APP_ROLE} TO ${client.escapeIdentifier(login)};`,
      {
        cause: error,
      },
    );
  }
};
