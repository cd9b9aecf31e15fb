import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { CASE_BODIES } from '../support/case-bodies.js';
import { openedCase, told } from '../support/case-requests.js';
import { interfaceRoutesOf } from '../support/routes.js';
import { SHARE_BODIES } from '../support/share-bodies.js';
import { addressOf, caseMaterialRequest, grantOf, shareRequest, signedRequest } from '../support/share-requests.js';

/** What was not granted: none of it may reach 安和乡 by any way. */
const SECRETS = [
  ...['ID', 'PHONE', 'ADDRESS', 'MORTGAGE', 'OTHERPARCEL', 'OTHERHOLDER'].map((name) => `MIMI${name}`),
  ...['TITLE', 'FACTS', 'PLACE', 'PARTYADDRESS', 'EVIDENCE', 'DISCRETION'].map((name) => `MIMI${name}`),
  '密某某密(虚构)',
  '999999199002150029',
  '139-0000-4321',
];
/** What was, for comparison: a test that saw nothing at all would find no leak either. */
const GRANTED = ['GEIPARCEL', 'GEIHOLDER', 'GEICAUSE'];

type Phase = 'asked' | 'granted' | 'delivered' | 'suspended' | 'recalled';
const PHASES: readonly Phase[] = ['asked', 'granted', 'delivered', 'suspended', 'recalled'];

let app: TestApp;
let caseId: string;
const shares: { readonly phase: Phase; readonly shareId: string }[] = [];
let heard = '';

const secretRecords = async (): Promise<void> => {
  const own = {
    parcel: 'GEIPARCEL',
    village: '例村',
    holder: 'GEIHOLDER',
    'id-number': 'MIMIID',
    phone: 'MIMIPHONE',
    address: 'MIMIADDRESS',
    mortgage: 'MIMIMORTGAGE',
  };
  const other = { parcel: 'MIMIOTHERPARCEL', village: '例村', holder: 'MIMIOTHERHOLDER', mortgage: 'MIMIMORTGAGE' };
  await app.app.get(DataSource).query(`INSERT INTO data_records VALUES ('ZRZY-BDC', 'own', $1), ('ZRZY-BDC', 'other', $2)`, [own, other]);
};

const secretCase = (): Promise<string> =>
  openedCase(app, {
    title: 'MIMITITLE 密某某密(虚构)',
    cause: 'GEICAUSE 密某某密(虚构) 999999199002150029',
    facts: 'MIMIFACTS',
    address: 'MIMIPLACE',
    discretion: 'MIMIDISCRETION',
    parties: [
      { kind: 'person', name: '密某某密(虚构)', idNumber: '999999199002150029', phone: '139-0000-4321', address: 'MIMIPARTYADDRESS' },
    ],
    evidence: [
      {
        name: '检查笔录',
        kind: 'inspection-record',
        copies: 1,
        original: true,
        collectedAt: '2026-09-07T08:40',
        collectedWhere: '例',
        collectedBy: '例',
      },
      {
        name: 'MIMIEVIDENCE',
        kind: 'documentary',
        copies: 1,
        original: true,
        collectedAt: '2026-09-07T08:40',
        collectedWhere: '例',
        collectedBy: '例',
      },
    ],
  });

/** Brings a signed request into its phase, on the provider's side. */
const bring = async (shareId: string, phase: Phase, provider: string, grant: object): Promise<void> => {
  const client = await app.as(provider);
  const steps: readonly (readonly [string, object])[] = [
    ['grant', grant],
    ['deliver', {}],
    phase === 'suspended'
      ? ['suspend', { facts: '违规', rectifyBy: '2026-09-20' }]
      : ['recall', { ground: 'purpose-achieved', reasons: '已结', negotiation: '同意' }],
  ];
  const count = { asked: 0, granted: 1, delivered: 2, suspended: 3, recalled: 3 }[phase];
  for (const [verb, body] of steps.slice(0, count)) await told(client, addressOf(shareId, `/${verb}`), body);
  shares.push({ phase, shareId });
};

const listen = async (username: string): Promise<() => void> => {
  const { port } = app.app.getHttpServer().address() as AddressInfo;
  const { body } = await app.anybody().post('/api/session').send({ username, password: 'shangyou-yanshi-2026' });
  const headers = { authorization: `Bearer ${String(body.token)}` };
  const request = get({ host: '127.0.0.1', port, path: '/api/stream', headers }, (response) => {
    response.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
  });
  request.on('error', () => undefined);
  return () => request.destroy();
};

beforeAll(async () => {
  app = await startTestApp();
  await secretRecords();
  caseId = await secretCase();
  const { body: file } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`);
  const evidenceId: string = file.evidence[0].evidenceId;
  for (const phase of PHASES) {
    const data = await signedRequest(
      app,
      shareRequest({ fields: ['parcel', 'holder', 'id-number', 'mortgage'], recordValues: ['GEIPARCEL'] }),
    );
    const fields = ['parcel', 'holder'].map((field) => ({ field, masked: false }));
    await bring(data, phase, 'zrzy-sjfzr', grantOf({ fields, recordValues: ['GEIPARCEL'] }));
    const material = await signedRequest(app, caseMaterialRequest({ fields: ['cause', 'party-name', 'facts'] }));
    await bring(material, phase, 'yq-sjfzr', {
      caseId,
      fields: [
        { field: 'cause', masked: false },
        { field: 'party-name', masked: true },
      ],
      documents: [{ asked: '现场检查笔录', evidenceId }],
      until: '2026-10-31',
      conditions: '姓名脱敏，不提供基本事实。',
    });
  }
});
afterAll(() => app.close());

const QUERIES: Readonly<Record<string, string>> = {
  'GET /api/cases': '?q=MIMITITLE&limit=200',
  'GET /api/cases/look-alikes': '?item=SL-01&township=360724103&discoveredOn=2026-09-07&idNumber=999999199002150029',
  'GET /api/information-requests': '?limit=200',
  'GET /api/information-requests/:shareId/content': '?purpose=walk',
};
const bodyFor = (address: string): object =>
  CASE_BODIES[address.replace('/api/cases/:caseId/', '')]?.() ??
  (address.startsWith('/api/information-requests') ? SHARE_BODIES[address.split('/')[4] ?? '']?.() : undefined) ??
  {};
/** Ends the session that asks. */
const LEAVING = ['DELETE /api/session', 'DELETE /api/sessions'];
/** Never ends; it is listened to from the beginning to the end instead. */
const STREAM = 'GET /api/stream';

/** Every answer of the application to somebody of 安和乡, about this share and, when `whole`, about everything else. */
const walk = async (username: string, shareId: string, whole: boolean): Promise<readonly (readonly [string, string])[]> => {
  const client = await app.as(username);
  const answers: (readonly [string, string])[] = [];
  for (const route of interfaceRoutesOf(app)) {
    if (route === STREAM || LEAVING.includes(route) || !(whole || route.includes(':shareId'))) continue;
    const [method = '', address = ''] = route.split(' ');
    const path = address.replace(':shareId', shareId).replace(':caseId', caseId).replace(':code', 'SL-01').replace(/:\w+/g, randomUUID());
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    const request = client[verb](encodeURI(path + (QUERIES[route] ?? '')));
    const answer = await (method === 'GET' ? request : request.send(bodyFor(address)));
    answers.push([route, `${JSON.stringify(answer.headers)}\n${answer.text}`]);
  }
  return answers;
};

describe('an organ that has a scoped share and is no party to the file', () => {
  let leave: () => void;
  beforeAll(async () => {
    leave = await listen('ah-jbr1');
  });
  afterAll(() => leave());

  it('has shares in every phase to be looked at', () => expect(new Set(shares.map(({ phase }) => phase))).toEqual(new Set(PHASES)));

  it.each(['ah-jbr1', 'ah-sjfzr'])('reads by no route as %s what was not granted, before, during and after', async (username) => {
    const seen = new Set<string>();
    const walked = new Set<Phase>();
    for (const { phase, shareId } of shares) {
      const whole = !walked.has(phase) && (username === 'ah-jbr1' || phase === 'delivered');
      walked.add(phase);
      for (const [route, text] of await walk(username, shareId, whole)) {
        const leaked = SECRETS.filter((secret) => text.includes(secret));
        expect({ username, phase, route, leaked }).toEqual({ username, phase, route, leaked: [] });
        const granted = GRANTED.filter((value) => text.includes(value));
        granted.forEach((value) => seen.add(`${phase} ${value}`));
        // the record that was asked for is named in the request; its other values are read in the view alone
        const beyond = granted.filter((value) => value !== 'GEIPARCEL' && !(phase === 'delivered' && route.endsWith('/content')));
        expect({ username, phase, route, beyond }).toEqual({ username, phase, route, beyond: [] });
        expect({ route, names: text.includes(caseId) && !route.includes(':caseId') }).toEqual({ route, names: false });
      }
    }
    if (username === 'ah-jbr1') expect([...seen].sort()).toEqual(expect.arrayContaining(['delivered GEICAUSE', 'delivered GEIHOLDER']));
  });

  it('is shown every byte of the view that was granted, and no other', async () => {
    const client = await app.as('ah-jbr1');
    const views: unknown[] = [];
    for (const { phase, shareId } of shares) {
      const { body } = await client.get(addressOf(shareId, '/content'));
      if (phase === 'delivered') views.push(body.records, body.documents);
      else expect([phase, body.records, body.documents]).toEqual([phase, undefined, undefined]);
    }
    expect(views).toEqual([
      [
        {
          record: 'own',
          fields: [
            { field: 'parcel', name: '宗地号', value: 'GEIPARCEL', masked: false },
            { field: 'holder', name: '权利人姓名', value: 'GEIHOLDER', masked: false },
          ],
        },
      ],
      [],
      [
        {
          record: 'case',
          fields: [
            { field: 'cause', name: '案由', value: 'GEICAUSE 密******* 9****************9', masked: false },
            { field: 'party-name', name: '当事人姓名或者名称', value: '密*******', masked: true },
          ],
        },
      ],
      [{ asked: '现场检查笔录', name: '检查笔录', copies: 1, collectedAt: '2026-09-07T08:40:00.000+08:00' }],
    ]);
  });

  it('hears nothing of it, and the log of the application holds none of it', () => {
    for (const secret of [...SECRETS, caseId]) expect(heard).not.toContain(secret);
    for (const secret of SECRETS) expect(app.logLines.filter((line) => line.includes(secret))).toEqual([]);
  });
});
