import { migrate } from '../../src/database/migrate.js';
import { type TestDatabase, createTestDatabase } from '../support/database.js';
import { withDatabase } from '../support/test-server.js';

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

describe('an instance that has only the login of the application', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('starts on a schema that is ready', async () => {
    expect(await migrate(database.appUrl)).toEqual({ ran: [] });
  });

  it('says who has to bring a schema that is behind up to date', async () => {
    await withDatabase(database.ownerUrl, nameIn(database.ownerUrl), (client) =>
      client.query(`DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)`),
    );
    await expect(migrate(database.appUrl)).rejects.toThrow(/^数据库结构需要更新，而账号 jieli 没有更新的权限。请设置 DATABASE_OWNER_URL/);
  });
});
