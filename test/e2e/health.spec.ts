import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, unknown>>;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('health', () => {
  it('says that the process runs', async () => {
    expect((await app.anybody().get('/healthz').expect(200)).body).toEqual({ status: 'ok' });
  });

  it('says that it is ready, part by part', async () => {
    const { body } = await app.anybody().get('/readyz').expect(200);
    expect(body).toEqual({ status: 'ready', checks: { database: true, migrations: true, projections: true, record: true, staying: true } });
  });

  it('says so when the database is gone', async () => {
    const other = await startTestApp();
    try {
      await other.app.get(DataSource).destroy();
      const { body } = await other.anybody().get('/readyz').expect(503);
      expect(body).toMatchObject({ status: 'not-ready', checks: { database: false, migrations: false } });
      await other.anybody().get('/healthz').expect(200);
    } finally {
      await other.close();
    }
  });
});

describe('every answer', () => {
  it('carries headers that keep other sites out', async () => {
    const { headers } = await app.anybody().get('/healthz');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('the description of the interface', () => {
  it('is OpenAPI 3.1 with a problem for every operation, and can be browsed without any other site', async () => {
    const { body } = await app.anybody().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const operations = Object.values(body.paths as Record<string, Record<string, Operation>>).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(5);
    for (const { operationId, responses } of operations)
      expect({ operationId, problem: responses['default'] }).toEqual({ operationId, problem: expect.any(Object) });
    const { text } = await app.anybody().get('/api/docs').expect(200);
    expect(text).not.toMatch(/(?:src|href)="https?:/);
    const script = /src="\.?\/?([^"]*swagger-ui-init\.js)"/.exec(text)?.[1] ?? 'missing';
    await app
      .anybody()
      .get(`/${script.replace(/^\//, '').startsWith('api/') ? script.replace(/^\//, '') : `api/${script}`}`)
      .expect(200);
    await app.anybody().get('/api/docs/swagger-ui-bundle.js').expect(200);
  });
});
