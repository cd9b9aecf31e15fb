import { randomUUID } from 'node:crypto';
import { type Client, type TestApp, startTestApp } from '../support/app.js';
import { CASE_BODIES, fullRegistration } from '../support/case-bodies.js';
import { draft, officerOf, openedCase, receivedHandoff, registration, sentHandoff, told } from '../support/case-requests.js';
import { interfaceRoutesOf } from '../support/routes.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
let client: Client;
let caseId: string;
let handoffId: string;
let before: unknown;

beforeAll(async () => {
  app = await startTestApp();
  client = await app.as('yq-jbr1');
  caseId = await openedCase(app);
  handoffId = await sentHandoff(app, caseId);
  before = await storedIn(app);
});
afterAll(() => app.close());
/** Whatever was asked, nothing was stored and nothing is half done. */
afterEach(async () => {
  const [expected, stored] = [before, await storedIn(app)];
  before = stored;
  expect(stored).toEqual(expected);
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: {
    readonly type?: string;
    readonly title?: string;
    readonly detail?: string;
    readonly errors?: readonly { readonly field: string; readonly message: string }[];
  };
}

/** A problem document that a clerk can read; for fields, one that says which. */
const isProblem = ({ status, headers, body }: Answer, expected: number, code: string, field?: string): void => {
  expect({ status, type: body.type, detail: body.detail, errors: body.errors }).toMatchObject({ status: expected, type: code });
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(body.title).toMatch(/\p{Script=Han}/u);
  expect(body.detail).toMatch(/\p{Script=Han}.*。$/u);
  if (field !== undefined) expect(body.errors).toContainEqual({ field, message: expect.stringMatching(/\p{Script=Han}.*。$/u) });
};

/** The form of a step is checked before its consultation or dispute is looked for. */
const UNKNOWN = '00000000-0000-4000-8000-00000000dead';
const addressOf = (route: string): string =>
  route === 'cases' ? '/api/cases' : `/api/cases/${caseId}/${route.replace(':handoffId', handoffId).replace(/:\w+Id/, UNKNOWN)}`;
const BODIES: Readonly<Record<string, () => Record<string, unknown>>> = { cases: fullRegistration, ...CASE_BODIES };
/** A version nobody has seen: what passes the form check is refused as stale, so that nothing is ever stored here. */
const UNSEEN = { 'if-match': 'W/"999"' };

type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };
type Path = readonly (string | number)[];

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isGroup = (value: Json): value is { readonly [member: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);
/** Every value inside, with the way to it; not the whole. */
const places = (value: Json, path: Path = []): readonly (readonly [Path, Json])[] => {
  const members: readonly (readonly [string | number, Json])[] = isList(value)
    ? [...value.entries()]
    : isGroup(value)
      ? Object.entries(value)
      : [];
  return members.flatMap(([key, member]) => [[[...path, key], member] as const, ...places(member, [...path, key])]);
};
const replaced = (value: Json, [first, ...rest]: Path, by: Json | undefined): Json => {
  if (first === undefined) return by ?? null;
  if (isList(value)) return value.map((member, index) => (index === first ? replaced(member, rest, by) : member));
  const group = isGroup(value) ? value : {};
  if (rest.length === 0 && by === undefined) return Object.fromEntries(Object.entries(group).filter(([key]) => key !== first));
  return { ...group, [first]: replaced(group[first] ?? null, rest, by) };
};
const typeOf = (value: Json): string => (value === null ? 'null' : isList(value) ? 'list' : typeof value);
const WRONG: readonly Json[] = [null, 12_345.678, 'x', true, [], {}, [[]], [null], [7], [{}]];
/** Values of another type; a list of the wrong things counts as one. */
const wrongFor = (value: Json): readonly Json[] =>
  WRONG.filter((wrong) => typeOf(wrong) !== typeOf(value) || (isList(wrong) && wrong.length > 0));
const FOUL: readonly string[] = ['a\u0000b', 'a\u0008b', '\ud800', '名\u202e称', 'x'.repeat(100_000), ' ', ''];

describe('a body of the wrong form', () => {
  it('has an example of the right form for every route that takes one', () => {
    const routes = interfaceRoutesOf(app).filter((route) => route.startsWith('POST /api/cases'));
    expect(routes.map((route) => route.replace(/^POST \/api\/(?:cases\/:caseId\/)?/, '')).sort()).toEqual(Object.keys(BODIES).sort());
  });

  it.each(Object.keys(BODIES))('%s takes the right one', async (route) =>
    isProblem(await client.post(addressOf(route)).set(UNSEEN).send(BODIES[route]?.()), 412, 'request/stale'),
  );

  it.each(Object.keys(BODIES))('%s: a value of the wrong type is refused by name, wherever it stands', async (route) => {
    const body = BODIES[route]?.() as Json;
    for (const [path, value] of places(body)) {
      for (const wrong of wrongFor(value)) {
        const answer: Answer = await client
          .post(addressOf(route))
          .set(UNSEEN)
          .send(replaced(body, path, wrong) as object);
        expect({ path, wrong, status: answer.status, code: answer.body.type }).toEqual({
          path,
          wrong,
          status: 400,
          code: 'request/invalid',
        });
        const [field = ''] = answer.body.errors?.map((error) => error.field) ?? [];
        expect(field.split('.')[0]).toBe(String(path[0]));
      }
    }
  });

  it.each(Object.keys(BODIES))('%s: text that cannot stand is refused, wherever it stands', async (route) => {
    const body = BODIES[route]?.() as Json;
    for (const [path] of places(body).filter(([, value]) => typeof value === 'string')) {
      for (const foul of FOUL) {
        const answer: Answer = await client
          .post(addressOf(route))
          .set(UNSEEN)
          .set('idempotency-key', randomUUID())
          .send(replaced(body, path, foul) as object);
        expect({ path, foul: foul.slice(0, 10), status: answer.status }).toEqual({ path, foul: foul.slice(0, 10), status: 400 });
        expect(answer.body.errors?.[0]?.field.split('.')[0]).toBe(String(path[0]));
      }
    }
  });

  it.each(Object.keys(BODIES))('%s: an unknown field is refused, a missing one never breaks it', async (route) => {
    const body = BODIES[route]?.() as Json;
    const groups: readonly Path[] = [[], ...places(body).flatMap(([path, value]) => (isGroup(value) ? [path] : []))];
    for (const path of groups) {
      const answer: Answer = await client
        .post(addressOf(route))
        .set(UNSEEN)
        .send(replaced(body, [...path, 'surprise'], 1) as object);
      isProblem(answer, 400, 'request/invalid', [...path, 'surprise'].join('.'));
    }
    for (const [path] of places(body)) {
      if (typeof path.at(-1) === 'number') continue;
      const { status }: Answer = await client
        .post(addressOf(route))
        .set(UNSEEN)
        .send(replaced(body, path, undefined) as object);
      expect([400, 412]).toContain(status);
    }
  });
});

describe('a body that is no body', () => {
  const raw = (text: string, headers: Readonly<Record<string, string>> = {}) =>
    client
      .post(`/api/cases/${caseId}/number`)
      .set({ 'content-type': 'application/json', ...UNSEEN, ...headers })
      .send(text);
  const deep = `{"number":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;

  it.each([
    ['broken JSON', '{"number":', 400, 'request/broken-json'],
    ['nothing', '', 400, 'request/broken-json'],
    ['a poisoned prototype', '{"number":"1","__proto__":{"admin":true}}', 400, 'request/broken-json'],
    ['a poisoned constructor', '{"number":"1","constructor":{"prototype":{"admin":true}}}', 400, 'request/broken-json'],
    ['a list', '[]', 400, 'request/invalid'],
    ['a list of bodies', '[{"number":"1"}]', 400, 'request/invalid'],
    ['text', '"number"', 400, 'request/invalid'],
    ['null', 'null', 400, 'request/invalid'],
    ['a number beyond all numbers', '{"number":1e400}', 400, 'request/invalid'],
    ['a name that is no text', '{"number":"1","\\ud800":1}', 400, 'request/invalid'],
    ['100 000 lists in each other', deep, 400, 'request/invalid'],
    ['10 MB', `{"number":"${'x'.repeat(10 * 1024 * 1024)}"}`, 413, 'request/too-large'],
  ])('%s is refused, with a key and without', async (_, text, status, code) => {
    isProblem(await raw(text), status, code);
    isProblem(await raw(text, { 'idempotency-key': randomUUID() }), status, code);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('is refused in another format', async () => {
    isProblem(await raw('number=1', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'request/unsupported-media');
    isProblem(await raw('number', { 'content-type': 'text/plain' }), 415, 'request/unsupported-media');
  });
});

describe('a registration that cannot be right', () => {
  const one = (also: Record<string, unknown>) => ({ parties: [{ kind: 'person', name: '李样乙(虚构)', ...also }] });

  it.each<[string, Record<string, unknown>, string]>([
    ['an identity number with a wrong check digit', one({ idNumber: '999999199002150028' }), 'parties.0.idNumber'],
    ['an identity number of a day that never was', one({ idNumber: '999999199002300026' }), 'parties.0.idNumber'],
    [
      'a credit code with a wrong check character',
      { parties: [{ kind: 'organisation', name: '例公司(虚构)', uscc: '91360724MA0000000A' }] },
      'parties.0.uscc',
    ],
    ['a credit code for a person', one({ uscc: '91360724MA0000000A' }), 'parties.0.uscc'],
    ['a trade name for a person', one({ tradeName: '例小店' }), 'parties.0.tradeName'],
    ['a sole trader without a sign', { parties: [{ kind: 'sole-trader', name: '李样乙(虚构)' }] }, 'parties.0.tradeName'],
    ['a telephone number of letters', one({ phone: '没有电话' }), 'parties.0.phone'],
    ['an item that the catalogue does not hold', { item: 'XX-99' }, 'item'],
    ['a place that is no township', { township: '360724999' }, 'township'],
    ['the industrial park as a place', { township: '360724400' }, 'township'],
    ['a place in another county', { township: '360725100' }, 'township'],
    ['an officer nobody knows', { officers: [officerOf('yq-jbr1'), randomUUID()] }, 'officers.1'],
    ['an officer who is no id', { officers: [officerOf('yq-jbr1'), 'yq-jbr2'] }, 'officers'],
    ['no officer', { officers: [] }, 'officers'],
    ['a day that never was', { occurredFrom: '2026-02-30' }, 'occurredFrom'],
    ['a time that never was', { discoveredAt: '2026-09-07T25:00' }, 'discoveredAt'],
    ['a case id that is none', { caseId: '../../etc' }, 'caseId'],
  ])('%s: 400 with the field', async (_, also, field) =>
    isProblem(await client.post('/api/cases').send(registration(also)), 400, 'request/invalid', field),
  );

  it.each<[string, Record<string, unknown>, string]>([
    ['the same officer twice', { officers: [officerOf('yq-jbr1'), officerOf('yq-jbr1')] }, 'officers/same-twice'],
    ['one officer', { officers: [officerOf('yq-jbr1')] }, 'officers/two-needed'],
    [
      'an officer whose certificate has expired',
      { officers: [officerOf('yq-jbr1'), officerOf('yq-jbr3')] },
      'officers/certificate-expired',
    ],
    ['an auxiliary', { officers: [officerOf('yq-jbr1'), officerOf('yq-fzry')] }, 'officers/auxiliary'],
    ['an officer without a certificate', { officers: [officerOf('yq-jbr1'), officerOf('yq-djy')] }, 'officers/no-certificate'],
    ['an officer of another organ', { officers: [officerOf('yq-jbr1'), officerOf('sl-jbr1')] }, 'officers/other-organ'],
    ['an end before the start', { occurredFrom: '2026-09-05', occurredTo: '2026-09-04' }, 'case/end-before-start'],
    ['a discovery to come', { discoveredAt: '2026-09-08T08:30' }, 'case/discovered-in-future'],
    ['an act after its discovery', { occurredFrom: '2026-09-08' }, 'case/occurred-after-discovery'],
    ['a registration to come', { occurredAt: '2026-09-08T08:30' }, 'request/in-the-future'],
    [
      'evidence yet to be collected',
      {
        evidence: [
          {
            name: '照片',
            kind: 'audio-visual',
            copies: 1,
            original: true,
            collectedAt: '2026-09-08T08:30',
            collectedWhere: '例河',
            collectedBy: '甲样',
          },
        ],
      },
      'case/evidence-in-future',
    ],
    ['a measure yet to begin', { measures: [{ kind: 'sealing', object: '机具', from: '2026-09-08T08:30' }] }, 'case/measure-in-future'],
  ])('%s: 409 with the reason', async (_, also, code) => isProblem(await client.post('/api/cases').send(registration(also)), 409, code));
});

describe('a handoff that cannot be sent', () => {
  let own: string;
  beforeAll(async () => {
    own = await openedCase(app);
    before = await storedIn(app);
  });

  it.each([
    ['to the sender itself', '360724103', 409, 'handoff/to-itself'],
    ['to an organ that was abolished', 'sy-zsb', 409, 'handoff/organ-abolished'],
    ['to the industrial park', 'sy-gyy', 409, 'handoff/park-is-no-organ'],
    ['to a team', '360724103-zfd', 409, 'handoff/team-is-no-organ'],
    ['to the police', 'sy-ga', 409, 'handoff/police-needs-criminal-transfer'],
    ['to the court', 'sy-fy', 409, 'handoff/organ-cannot-receive'],
    ['to the county government', 'sy-zf', 409, 'handoff/organ-cannot-receive'],
  ])('%s', async (_, to, status, code) =>
    isProblem(await client.post(`/api/cases/${own}/handoffs`).send(draft({ to, receiverReason: '测试' })), status, code),
  );

  it('to an organ nobody knows', async () => {
    isProblem(await client.post(`/api/cases/${own}/handoffs`).send(draft({ to: 'sy-nobody' })), 400, 'request/invalid', 'to');
    isProblem(await client.post(`/api/cases/${own}/handoffs`).send(draft({ to: '县水利局' })), 400, 'request/invalid', 'to');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['by the same officer twice', { officers: [officerOf('yq-jbr1'), officerOf('yq-jbr1')] }, 'officers/same-twice'],
    [
      'by an officer whose certificate has expired',
      { officers: [officerOf('yq-jbr1'), officerOf('yq-jbr3')] },
      'officers/certificate-expired',
    ],
    ['by an auxiliary', { officers: [officerOf('yq-jbr1'), officerOf('yq-fzry')] }, 'officers/auxiliary'],
    ['urgently without a reason', { urgency: 'urgent' }, 'handoff/urgency-reason-needed'],
    ['with goods that the file does not know', { goods: [{ goodsId: randomUUID(), fate: 'handed-over' }] }, 'handoff/goods-unknown'],
    ['tomorrow', { occurredAt: '2026-09-08T08:30' }, 'request/in-the-future'],
    ['before the case was registered', { occurredAt: '1999-09-08T08:30' }, 'request/before-the-file'],
  ])('%s', async (_, also, code) => isProblem(await client.post(`/api/cases/${own}/handoffs`).send(draft(also)), 409, code));
});

describe('a step that cannot be right', () => {
  let own: string;
  let received: string;
  let file: string;
  beforeAll(async () => {
    own = await openedCase(app);
    file = await openedCase(app);
    received = await receivedHandoff(app, file);
    before = await storedIn(app);
  });
  const at = (step: string): string => `/api/cases/${own}/${step}`;

  it.each<[string, string, Record<string, unknown>, string]>([
    [
      'a correction to a place that is no township',
      'correct',
      { corrects: 1, reason: '笔误', changes: { township: '360724999', address: '例河' } },
      'changes.township',
    ],
    ['half a place', 'correct', { corrects: 1, reason: '笔误', changes: { township: '360724103' } }, 'changes.address'],
    ['a recusal of somebody nobody knows', 'request-recusal', { officer: randomUUID(), reason: '近亲属' }, 'officer'],
    ['a link to a file that is not there', 'link', { caseId: randomUUID(), link: 'same-matter', reason: '同一现场' }, 'caseId'],
    [
      'a part with an item that is not there',
      'split',
      { reason: '两个行为', parts: [{ title: '例', cause: '例', item: 'XX-99', facts: '例' }] },
      'item',
    ],
  ])('%s: 400 with the field', async (_, step, body, field) =>
    isProblem(await client.post(at(step)).send(body), 400, 'request/invalid', field),
  );

  it.each<[string, string, Record<string, unknown>, string]>([
    [
      'a correction of a record that is not there',
      'correct',
      { corrects: 99, reason: '笔误', changes: { facts: '例' } },
      'case/no-such-record',
    ],
    ['a correction of nothing', 'correct', { corrects: 1, reason: '笔误', changes: {} }, 'case/nothing-to-correct'],
    [
      'a correction that ends before it starts',
      'correct',
      { corrects: 1, reason: '笔误', changes: { occurredTo: '2026-09-01' } },
      'case/end-before-start',
    ],
    [
      'a measure yet to begin',
      'take-measure',
      { measure: { kind: 'sealing', object: '机具', from: '2026-09-08T08:30' } },
      'case/measure-in-future',
    ],
    ['a measure that is not there', 'end-measure', { measureId: randomUUID(), outcome: 'lifted', reason: '例' }, 'case/measure-unknown'],
    ['a step of tomorrow', 'number', { number: '1', occurredAt: '2026-09-08T08:30' }, 'request/in-the-future'],
    ['a step before the file', 'number', { number: '1', occurredAt: '2026-09-06T08:30' }, 'request/before-the-file'],
  ])('%s: 409 with the reason', async (_, step, body, code) => isProblem(await client.post(at(step)).send(body), 409, code));

  it('a link to itself, in whatever letters', async () =>
    isProblem(
      await client.post(at('link')).send({ caseId: own.toUpperCase(), link: 'same-matter', reason: '例' }),
      409,
      'case/link-to-itself',
    ));

  it('a handoff that is not there', async () => {
    for (const [verb, body] of Object.entries(CASE_BODIES).filter(([route]) => route.startsWith('handoffs/:'))) {
      if (verb.endsWith('/revise') || verb.endsWith('/propose-return')) continue; // refused for what they say first
      isProblem(
        await client
          .post(at(verb.replace(':handoffId', randomUUID())))
          .send({ ...body(), ...(verb.endsWith('/object') ? { believedCompetent: 'sy-ly' } : {}) }),
        409,
        'handoff/unknown',
      );
      isProblem(await client.post(at(verb.replace(':handoffId', 'not-an-id'))).send(body()), 400, 'request/invalid', 'handoffId');
    }
  });

  it('an objection that names an organ nobody knows', async () => {
    const body = { ground: 'no-functional-jurisdiction', reasons: '不属本局', legalBasis: '职责规定', believedCompetent: 'sy-nobody' };
    isProblem(
      await (await app.as('sl-fgld')).post(`/api/cases/${file}/handoffs/${received}/object`).send(body),
      400,
      'request/invalid',
      'believedCompetent',
    );
  });

  it('a refused filing or sending takes no number of the series', async () => {
    const leader = await app.as('yq-fgld');
    const refused = { officers: [officerOf('yq-jbr1'), officerOf('yq-jbr3')] };
    isProblem(await leader.post(at('file')).send(refused), 409, 'officers/certificate-expired');
    expect(await storedIn(app)).toEqual(before);
    const { handoffId: approved } = await told(client, at('handoffs'), draft());
    await told(client, at(`handoffs/${approved}/submit`));
    await told(leader, at(`handoffs/${approved}/approve`));
    before = await storedIn(app);
    const signedBy = [officerOf('yq-jbr1'), officerOf('yq-jbr1')];
    isProblem(await client.post(at(`handoffs/${approved}/send`)).send({ signedBy }), 409, 'handoff/two-signatures');
    expect(await storedIn(app)).toEqual(before);
  });

  it('a split by an organ whose officers are not named in the file yet leaves nothing half done', async () => {
    const taken = await openedCase(app);
    await told(await app.as('sl-fgld'), `/api/cases/${taken}/handoffs/${await receivedHandoff(app, taken)}/accept`, {
      goods: [],
      measures: [],
    });
    before = await storedIn(app);
    const body = { reason: '两个行为', parts: [{ title: '例', cause: '例', item: 'SC-01', facts: '例' }] };
    isProblem(await (await app.as('sl-jbr1')).post(`/api/cases/${taken}/split`).send(body), 409, 'officers/other-organ');
  });
});

describe('headers, addresses and pages', () => {
  it.each(['W/"1', '"one"', '*', 'W/"-1"', '1'])('If-Match %s: 400', async (value) =>
    isProblem(await client.post(`/api/cases/${caseId}/number`).set('if-match', value).send({ number: '1' }), 400, 'request/bad-if-match'),
  );

  it('a stale If-Match: 412 with what has happened since', async () => {
    const answer = await client.post(`/api/cases/${caseId}/number`).set('if-match', 'W/"4"').send({ number: '1' });
    isProblem(answer, 412, 'request/stale');
    expect(answer.body).toMatchObject({ version: 5, since: [{ version: 5, type: 'HandoffSent' }] });
  });

  it.each(['short', 'x'.repeat(101), 'with space here'])('Idempotency-Key %s: 400', async (key) =>
    isProblem(
      await client.post(`/api/cases/${caseId}/number`).set('idempotency-key', key).send({ number: '1' }),
      400,
      'request/bad-idempotency-key',
    ),
  );

  it('the same key with another body or for another file: 422', async () => {
    const key = randomUUID();
    const own = await openedCase(app);
    await client.post(`/api/cases/${own}/number`).set('idempotency-key', key).send({ number: '例1' }).expect(200);
    before = await storedIn(app);
    isProblem(
      await client.post(`/api/cases/${own}/number`).set('idempotency-key', key).send({ number: '例2' }),
      422,
      'request/idempotency-conflict',
    );
    isProblem(
      await client.post(`/api/cases/${caseId}/number`).set('idempotency-key', key).send({ number: '例1' }),
      422,
      'request/idempotency-conflict',
    );
    await client.post(`/api/cases/${own}/number`).set('idempotency-key', key).send({ number: '例1' }).expect(200);
  });

  it('the key of somebody else is no key of mine', async () => {
    const key = randomUUID();
    const own = await openedCase(app);
    await client.post(`/api/cases/${own}/number`).set('idempotency-key', key).send({ number: '例1' }).expect(200);
    const leader = await app.as('yq-fgld');
    const { body } = await leader
      .post(`/api/cases/${own}/decline-filing`)
      .set('idempotency-key', key)
      .send({ reason: '证据不足' })
      .expect(200);
    expect(body.version).toBe(3);
    before = await storedIn(app);
  });

  it('an id is the same in capital letters', async () => {
    const id = randomUUID();
    const { body } = await client
      .post('/api/cases')
      .send(registration({ caseId: id.toUpperCase() }))
      .expect(201);
    expect(body.caseId).toBe(id);
    await client.get(`/api/cases/${id.toUpperCase()}`).expect(200);
    before = await storedIn(app);
  });

  it.each(['not-an-id', '1', '%00', '..%2f..%2fetc', "1' OR '1'='1"])('a case %s: 403 as for any other', async (id) => {
    isProblem(await client.get(`/api/cases/${encodeURI(id)}`), 403, 'access/forbidden');
    isProblem(await client.post(`/api/cases/${encodeURI(id)}/number`).send({ number: '1' }), 403, 'access/forbidden');
  });

  it.each([
    ['limit=-1', 'limit'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=99999999999999999999', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['state=unknown', 'state'],
    ['desk=mine', 'desk'],
    ['clock=late', 'clock'],
    ['organ=%00', 'organ'],
    ['organ=县水利局', 'organ'],
    [`q=${'x'.repeat(101)}`, 'q'],
    ['q=a&q=b', 'q'],
    ['q=%07', 'q'],
    ['surprise=1', 'surprise'],
  ])('a list with %s: 400', async (query, field) =>
    isProblem(await client.get(`/api/cases?${encodeURI(query).replaceAll('%25', '%')}`), 400, 'request/invalid', field),
  );

  it('a cursor of another list, of other filters or of nobody: 400', async () => {
    const { body } = await client.get('/api/cases?limit=1').expect(200);
    const { body: items } = await client.get('/api/catalogue/items?limit=1').expect(200);
    const tampered = `${Buffer.from('["2020"]').toString('base64url')}.${String(body.next).split('.')[1]}`;
    for (const query of [
      { cursor: items.next },
      { cursor: body.next, q: '采砂' },
      { cursor: body.next, desk: 'sent' },
      { cursor: tampered },
      { cursor: 'x.y' },
      { cursor: 'x'.repeat(999) },
    ]) {
      isProblem(await client.get('/api/cases').query({ limit: 1, ...query }), 400, 'request/bad-cursor', 'cursor');
    }
    isProblem(await (await app.as('sl-jbr1')).get('/api/cases').query({ cursor: body.next }), 400, 'request/bad-cursor', 'cursor');
    await client.get('/api/cases').query({ limit: 1, cursor: body.next }).expect(200);
  });

  it.each([
    ['replay?version=0', 'version'],
    ['replay?version=99', 'version'],
    ['replay?version=1&asOf=2026-09-07T09:00', 'version'],
    ['replay?asOf=yesterday', 'asOf'],
    ['replay?knownAt=2026-02-30T09:00', 'knownAt'],
    ['events?from=0', 'from'],
    ['events?limit=501', 'limit'],
    ['events?from=-1', 'from'],
  ])('%s: 400', async (address, field) => isProblem(await client.get(`/api/cases/${caseId}/${address}`), 400, 'request/invalid', field));

  it('a position that is none: 400', async () => isProblem(await client.get('/api/cases?atLeast=%20'), 400, 'request/bad-position'));

  it.each([
    ['an id that is none', 'x', { title: '草稿', body: {} }, 'draftId'],
    ['a list', randomUUID(), { title: '草稿', body: [] }, 'body'],
    ['no title', randomUUID(), { body: {} }, 'title'],
    ['text that cannot be stored', randomUUID(), { title: '草稿', body: { facts: 'a\u0000b' } }, 'body.facts'],
    ['half a character', randomUUID(), { title: '草稿', body: { facts: '\ud800' } }, 'body.facts'],
    ['100 000 characters', randomUUID(), { title: '草稿', body: { facts: 'x'.repeat(100_000) } }, 'body.facts'],
  ])('a draft with %s: 400', async (_, id, body, field) =>
    isProblem(await client.put(`/api/drafts/${id}`).send(body), 400, 'request/invalid', field),
  );
});
