import 'reflect-metadata';
import { Body, Controller, Get, Module, Post, Query, Req } from '@nestjs/common';
import { IsArray, IsInt, IsOptional, IsString } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { DEMO_PASSWORD, Public, Roles } from '../../src/access/index.js';
import { StaleVersion, VersionConflict } from '../../src/event-store/index.js';
import { decodeCursor, encodeCursor } from '../../src/http/cursor.js';
import { CleanText } from '../../src/http/validators/clean-text.js';
import { Label } from '../../src/http/validators/label.js';
import { writeContextOf } from '../../src/http/write-context.js';
import { caseId, caseStream } from '../../src/kernel/ids.js';
import { Rejection } from '../../src/kernel/rejection.js';
import { type TestApp, startTestApp } from '../support/app.js';

class NoteBody {
  @CleanText({ max: 100 }) @Label('说明') note: string;
  @IsOptional() @IsInt() @Label('份数') copies?: number;
  @IsOptional() @IsArray() @IsString({ each: true }) @Label('材料') materials?: string[];
}
class PageQuery {
  @IsOptional() @IsString() cursor?: string;
}

const SECRET = '测试甲 999999198501010018';
let carriedOut = 0;
let release: (() => void) | undefined;

const FAILURES: Readonly<Record<string, () => Error>> = {
  rule: () => new Rejection('handoff/onward-transfer', { to: 'sy-ly' }, 'SAMR-14'),
  conflict: () => new VersionConflict(caseStream(caseId('1')), 3),
  stale: () => new StaleVersion(5, []),
  sql: () =>
    new QueryFailedError(
      `INSERT INTO parties VALUES ('${SECRET}')`,
      [SECRET],
      Object.assign(new Error(`duplicate ${SECRET}`), { code: '23505' }),
    ),
  gone: () => Object.assign(new Error('terminating connection'), { code: '57P01' }),
  bug: () => new TypeError(`cannot read ${SECRET}`),
};

@Controller('probe')
class ProbeController {
  @Post('notes')
  take(@Body() body: NoteBody, @Req() request: FastifyRequest) {
    const { seen } = writeContextOf(request);
    carriedOut += 1;
    return { note: body.note, seen, carriedOut };
  }

  @Post('slow')
  async slow(@Body() body: NoteBody) {
    carriedOut += 1;
    await new Promise<void>((resolve) => (release = resolve));
    return { note: body.note, carriedOut };
  }

  @Post('refuse')
  refuse(@Body() body: NoteBody) {
    carriedOut += 1;
    throw new Rejection('probe/refused', { note: body.note.length });
  }

  @Get('page')
  page(@Query() { cursor }: PageQuery) {
    const key = decodeCursor({ list: 'probe', filters: {} }, cursor);
    return { key, next: encodeCursor({ list: 'probe', filters: {} }, [7]), other: encodeCursor({ list: 'other', filters: {} }, [7]) };
  }

  @Public()
  @Get('fail')
  fail(@Query('how') how: string) {
    throw FAILURES[how]?.() ?? new Error(how);
  }

  @Roles('leader')
  @Get('leaders')
  leaders() {
    return {};
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

let app: TestApp;
let client: Awaited<ReturnType<TestApp['as']>>;
beforeAll(async () => {
  app = await startTestApp({ modules: [ProbeModule] });
  client = await app.as('yq-jbr1');
});
afterAll(() => app.close());

const isProblem = ({ headers, body }: { headers: Record<string, unknown>; body: Record<string, unknown> }): void => {
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body['title']).toMatch(/\p{Script=Han}/u);
  expect(body['requestId']).toBe(headers['x-request-id']);
};

describe('bad input', () => {
  it.each([
    ['an unknown field', { note: 'x', extra: 1 }, 'extra'],
    ['a wrong type', { note: 7 }, 'note'],
    ['a number as text', { note: 'x', copies: '3' }, 'copies'],
    ['a list of the wrong things', { note: 'x', materials: [1] }, 'materials'],
    ['100 000 characters', { note: 'x'.repeat(100_000) }, 'note'],
    ['control characters', { note: 'a\u0008b' }, 'note'],
    ['U+0000', { note: 'a\u0000b' }, 'note'],
    ['nothing', {}, 'note'],
  ])('%s: 400 with a Chinese sentence for the field', async (_, body, field) => {
    const before = carriedOut;
    const response = await client.post('/api/probe/notes').send(body).expect(400);
    isProblem(response);
    expect(response.body.errors).toEqual([{ field, message: expect.stringMatching(/^「.+」.+。$/u) }]);
    expect(carriedOut).toBe(before);
  });

  it.each([
    ['broken JSON', '{"note":', 400, 'request/broken-json'],
    ['an empty body', '', 400, 'request/broken-json'],
    ['a poisoned prototype', '{"note":"x","__proto__":{"admin":true}}', 400, 'request/broken-json'],
    ['a list', '[]', 400, 'request/invalid'],
    ['10 MB', `{"note":"${'x'.repeat(10 * 1024 * 1024)}"}`, 413, 'request/too-large'],
  ])('%s: %# is refused before anything is done', async (_, text, status, type) => {
    const before = carriedOut;
    const response = await client.post('/api/probe/notes').type('application/json').send(text).expect(status);
    isProblem(response);
    expect(response.body.type).toBe(type);
    expect(carriedOut).toBe(before);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/xml', 415],
  ])('%s: %d', async (type, status) => {
    const response = await client.post('/api/probe/notes').type(type).send('note=x').expect(status);
    isProblem(response);
  });

  it.each(['/api/nothing', '/api/cases/%zz', '/api/probe/notes/%E0%A4%A'])('an address that leads nowhere: %s', async (path) => {
    const response = await client.get(path);
    expect([400, 404]).toContain(response.status);
    isProblem(response);
  });

  it('a cursor of another list, or made up: 400', async () => {
    const { body } = await client.get('/api/probe/page').expect(200);
    await client.get('/api/probe/page').query({ cursor: body.next }).expect(200);
    for (const cursor of [body.other, 'abc', 'WzFd.AAAAAAAAAAAAAAAA']) {
      const response = await client.get('/api/probe/page').query({ cursor }).expect(400);
      isProblem(response);
      expect(response.body).toMatchObject({ type: 'request/bad-cursor', errors: [{ field: 'cursor' }] });
    }
  });
});

describe('If-Match', () => {
  it.each([
    ['W/"12"', 12],
    ['"12"', 12],
  ])('%s names version %d', async (header, seen) => {
    const { body } = await client.post('/api/probe/notes').set('if-match', header).send({ note: 'x' }).expect(201);
    expect(body.seen).toBe(seen);
  });

  it.each(['12', 'W/"x"', 'W/"-1"', '*', 'W/"1", W/"2"', 'W/"99999999999"'])('%s is 400', async (header) => {
    const response = await client.post('/api/probe/notes').set('if-match', header).send({ note: 'x' }).expect(400);
    isProblem(response);
    expect(response.body.type).toBe('request/bad-if-match');
  });
});

describe('Idempotency-Key', () => {
  const post = (key: string, body: object = { note: 'once' }, path = 'notes') =>
    client.post(`/api/probe/${path}`).set('idempotency-key', key).send(body);

  it('with the same content gets the first answer again, and nothing is done twice', async () => {
    const first = await post('spec-same-1').expect(201);
    const before = carriedOut;
    const again = await post('spec-same-1').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(carriedOut).toBe(before);
  });

  it('with other content is 422', async () => {
    await post('spec-other-1').expect(201);
    const response = await post('spec-other-1', { note: 'something else' }).expect(422);
    isProblem(response);
    expect(response.body.type).toBe('request/idempotency-conflict');
  });

  it('of one person says nothing about that of another', async () => {
    await post('spec-person-1', { note: 'mine' }).expect(201);
    const other = await app.as('yq-jbr2');
    const { body } = await other.post('/api/probe/notes').set('idempotency-key', 'spec-person-1').send({ note: 'theirs' }).expect(201);
    expect(body.note).toBe('theirs');
  });

  it('sent twice at the same moment is carried out once', async () => {
    const before = carriedOut;
    const both = [post('spec-race-1', { note: 'x' }, 'slow'), post('spec-race-1', { note: 'x' }, 'slow')].map((sent) =>
      sent.then((answer) => answer),
    );
    while (release === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 150));
    release();
    const [one, two] = await Promise.all(both);
    expect(one?.status).toBe(201);
    expect(two?.body).toEqual(one?.body);
    expect(carriedOut).toBe(before + 1);
  });

  it('of a refused request is free again', async () => {
    const before = carriedOut;
    await post('spec-refused-1', { note: 'x' }, 'refuse').expect(409);
    await post('spec-refused-1', { note: 'x' }, 'refuse').expect(409);
    expect(carriedOut).toBe(before + 2);
    await post('spec-refused-1', {}).expect(400);
    await post('spec-refused-1').expect(201);
  });

  it('is forgotten after a day', async () => {
    const first = await post('spec-old-1').expect(201);
    app.clock.advance({ hours: 25 });
    client = await signInAnew();
    const again = await post('spec-old-1').expect(201);
    expect(again.body.carriedOut).toBeGreaterThan(first.body.carriedOut);
  });

  it.each(['short', 'x'.repeat(101), 'with space in it', '钥匙钥匙钥匙钥匙'])('%s is 400', async (key) => {
    const response = await post(encodeURI(key) === key ? key : key.normalize()).catch(() => undefined);
    if (response === undefined) return; // the client library itself refuses to send such a header
    expect(response.status).toBe(400);
    expect(response.body.type).toBe('request/bad-idempotency-key');
  });

  const signInAnew = async () => {
    const { body } = await app.anybody().post('/api/session').send({ username: 'yq-jbr1', password: DEMO_PASSWORD });
    return app.anybody().set('authorization', `Bearer ${String(body.token)}`);
  };
});

describe('what is answered', () => {
  const fail = (how: string) => app.anybody().get('/api/probe/fail').query({ how });

  it('when a rule refuses: 409 with the source of the rule', async () => {
    const response = await fail('rule').expect(409);
    isProblem(response);
    expect(response.body).toMatchObject({
      type: 'handoff/onward-transfer',
      status: 409,
      legalBasis: { id: 'SAMR-14' },
      details: { to: 'sy-ly' },
    });
  });

  it.each(['conflict', 'stale'])('when somebody else was quicker (%s): 412 with what has happened since', async (how) => {
    const response = await fail(how).expect(412);
    isProblem(response);
    expect(response.body).toMatchObject({ type: 'request/stale', since: [] });
  });

  it('when the database is away: 503 and when to try again', async () => {
    const response = await fail('gone').expect(503);
    isProblem(response);
    expect(response.headers['retry-after']).toBe('5');
  });

  it('to somebody without the role: 403 in words that tell nothing', async () => {
    const response = await client.get('/api/probe/leaders').expect(403);
    isProblem(response);
    expect(response.body.type).toBe('access/forbidden');
    await (await app.as('yq-fgld')).get('/api/probe/leaders').expect(200);
  });

  it.each(['sql', 'bug'])('when nobody foresaw it (%s): 500 with a reference, and no trace of the inside', async (how) => {
    const response = await fail(how).expect(500);
    isProblem(response);
    expect(response.body.detail).toContain(response.headers['x-request-id']);
    expect(JSON.stringify(response.body)).not.toMatch(/测试甲|999999198501010018|INSERT|TypeError| at |node_modules/);
  });
});

describe('the log', () => {
  it('holds the request id and the route of a failure, and no personal data, statement, address or token', async () => {
    const { headers } = await app
      .anybody()
      .get('/api/probe/fail')
      .query({ how: 'sql', name: SECRET })
      .set('x-request-id', 'spec-request-1')
      .expect(500);
    expect(headers['x-request-id']).toBe('spec-request-1');
    await client.post('/api/probe/notes').send({ note: SECRET }).expect(201);
    const log = app.logLines.join('');
    expect(log).toContain('"reqId":"spec-request-1"');
    expect(log).toContain('"route":"/api/probe/fail"');
    expect(log.replaceAll('cannot read 测试甲', '')).not.toMatch(
      /测试甲|999999198501010018|INSERT INTO|how=|Bearer|authorization|jieli_session|yanshi/,
    );
  });

  it.each(['x', 'a'.repeat(65), 'a b c d e f g h', '{"level":"fatal"}'])('does not take %j as a request id', async (id) => {
    const { headers } = await app.anybody().get('/healthz').set('x-request-id', id).expect(200);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
