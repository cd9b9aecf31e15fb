import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 接诉即办: the channels, the desk of work orders, and imports of them. */
export class Intake1767760000000 implements MigrationInterface {
  readonly name = 'Intake1767760000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE order_channels (
        code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9-]{1,29}$'),
        valid_from date NOT NULL,
        name text NOT NULL CHECK (name <> ''),
        family text NOT NULL CHECK (family IN ('work-order', 'petition', 'market-complaint')),
        verified boolean NOT NULL,
        basis text NOT NULL CHECK (basis <> ''),
        entered_by uuid,
        entered_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (code, valid_from)
      )`);
    // A channel that an order names stays readable: the list grows, and nothing in it is changed.
    await runner.query(`GRANT SELECT, INSERT ON order_channels TO jieli_app`);
    for (const [code, name, family] of CHANNELS) {
      await runner.query(
        `INSERT INTO order_channels (code, valid_from, name, family, verified, basis) VALUES ($1, '2022-01-01', $2, $3, false, $4)`,
        [code, name, family, '县级默认清单，渠道名称待核实'],
      );
    }
    await runner.query(`
      CREATE TABLE orders (
        order_id uuid PRIMARY KEY,
        number text NOT NULL,
        viewers text[] NOT NULL,
        channel text NOT NULL,
        channel_name text NOT NULL,
        family text NOT NULL,
        received_at timestamptz NOT NULL,
        matter text NOT NULL,
        township text NOT NULL,
        address text NOT NULL,
        complainant_key text,
        urgency text NOT NULL,
        state text NOT NULL,
        awaits text NOT NULL,
        holder text,
        fallback boolean NOT NULL,
        item text,
        item_name text,
        cases uuid[] NOT NULL,
        outcome_untold boolean NOT NULL,
        merged_into uuid,
        repeat_of uuid[] NOT NULL,
        responded boolean,
        resolved boolean,
        satisfied boolean,
        clock jsonb,
        due timestamptz,
        search text NOT NULL,
        sort_key text NOT NULL,
        version integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX orders_in_order ON orders (sort_key)`);
    await runner.query(`CREATE INDEX orders_of_viewers ON orders USING gin (viewers)`);
    await runner.query(`CREATE INDEX orders_of_cases ON orders USING gin (cases)`);
    await runner.query(`CREATE INDEX orders_of_place ON orders (township, received_at)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON orders TO jieli_app`);
    await runner.query(`
      CREATE TABLE order_imports (
        import_id uuid PRIMARY KEY,
        requested_by uuid NOT NULL,
        organ_id text NOT NULL,
        file_name text NOT NULL,
        file_digest text NOT NULL,
        dry_run boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'succeeded', 'refused', 'failed')),
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        errors jsonb NOT NULL DEFAULT '[]',
        summary jsonb,
        started_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, done, total, errors, summary, seen_at) ON order_imports TO jieli_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['order_imports', 'orders', 'order_channels']) await runner.query(`DROP TABLE ${table}`);
  }
}

/** The seed of the platform says twelve and does not name them (domain.md 3.9): a county default that an administrator may extend. */
const CHANNELS = [
  ['12345', '12345 政务服务便民热线', 'work-order'],
  ['110', '110 非警务警情分流', 'work-order'],
  ['xinfang', '信访', 'petition'],
  ['wangshang-wenzheng', '网上问政', 'work-order'],
  ['lingdao-xinxiang', '领导信箱', 'work-order'],
  ['wangge', '网格巡查', 'work-order'],
  ['12315', '12315 投诉举报', 'market-complaint'],
  ['12369', '12369 生态环境举报', 'work-order'],
  ['xuncha-ducha', '巡察、督察交办', 'work-order'],
  ['meiti', '媒体反映', 'work-order'],
  ['shangji', '上级交办', 'work-order'],
  ['bumen', '部门移送', 'work-order'],
] as const;
