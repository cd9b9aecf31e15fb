import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_CASES = `'case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar', 'dispute-officer', 'supervisor',
  'county-leader', 'catalogue-manager', 'auxiliary', 'trainer', 'administrator'`;

/** 政务数据共享工作机构负责人 (政务数据共享条例 20) and 工单派单员. */
export class MoreRoles1767715000000 implements MigrationInterface {
  readonly name = 'MoreRoles1767715000000';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${OF_CASES}, 'data-office-head', 'dispatcher'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, OF_CASES);
  }
}

const allow = async (runner: QueryRunner, roles: string): Promise<void> => {
  await runner.query(`ALTER TABLE officer_roles DROP CONSTRAINT officer_roles_role_check`);
  await runner.query(`ALTER TABLE officer_roles ADD CONSTRAINT officer_roles_role_check CHECK (role IN (${roles}))`);
};
