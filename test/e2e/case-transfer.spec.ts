import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { type TestApp, startTestApp } from '../support/app.js';
import { draft, officerOf, openedCase, receivedHandoff, registration, sentHandoff, told } from '../support/case-requests.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const detail = async (username: string, caseId: string) => (await (await app.as(username)).get(`/api/cases/${caseId}`).expect(200)).body;
const deskOf = async (username: string, caseId: string, position: string) => {
  const { body } = await (await app.as(username)).get('/api/cases').query({ atLeast: position, limit: 200 }).expect(200);
  return body.items.find((row: { caseId: string }) => row.caseId === caseId);
};

describe('a case handed from a township to a department', () => {
  let caseId: string;
  let path: string;

  it('is registered with what is due and who should have it', async () => {
    caseId = await openedCase(app);
    const file = await detail('yq-jbr1', caseId);
    expect(file.responsibleOrgan).toEqual({ id: '360724103', name: '营前镇人民政府' });
    expect(file.competence.proposed).toBe('sy-sl');
    expect(file.clocks.find((clock: { purpose: string }) => clock.purpose === 'transfer-out')).toMatchObject({
      due: '2026-09-10T23:59:59.999+08:00',
      status: 'running',
      rule: 'FC-1a',
    });
    expect(file.clocks.find((clock: { purpose: string }) => clock.purpose === 'limitation').due.slice(0, 10)).toBe('2028-09-07');
    expect(file.parties[0]).toMatchObject({ idNumber: '999999199002150029', masked: false });
  });

  it('waits for its answer when it is sent, signed for and still the sender’s', async () => {
    const handoffId = await sentHandoff(app, caseId);
    path = `/api/cases/${caseId}/handoffs/${handoffId}`;
    const { position } = await told(await app.as('sl-djy'), `${path}/receive`, { goodsCount: 0, materialsCount: 2 });
    expect(await deskOf('sl-jbr1', caseId, position)).toMatchObject({
      desk: 'to-do',
      nextStep: '接收、要求补正或提出异议',
      responsibleOrgan: { id: '360724103' },
    });
    expect(await deskOf('yq-jbr1', caseId, position)).toMatchObject({ desk: 'sent', state: 'answering' });
    const file = await detail('sl-jbr1', caseId);
    expect(file.handoffs[0].documentNumber).toMatch(/〔2026〕\d+号$/);
    expect(file.clocks.find((clock: { purpose: string }) => clock.purpose === 'answer').due.slice(0, 10)).toBe('2026-09-09');
  });

  it('stands still while a supplement is asked for, once', async () => {
    const officer = await app.as('sl-jbr1');
    await told(officer, `${path}/request-supplement`, { missing: ['采砂量测算'], reason: '缺少采砂量' });
    expect((await detail('sl-jbr1', caseId)).clocks.find((clock: { purpose: string }) => clock.purpose === 'answer').status).toBe('paused');
    await told(await app.as('yq-jbr1'), `${path}/supplement`, { provided: ['采砂量测算表'] });
    const again = await officer.post(`${path}/request-supplement`).send({ missing: ['又一项'], reason: '又缺' });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      type: 'handoff/supplement-once',
      legalBasis: { id: 'DAT-21d', source: expect.stringContaining('政务数据共享条例') },
    });
  });

  it('passes to the department with acceptance and not before', async () => {
    await told(await app.as('sl-fgld'), `${path}/accept`, { goods: [], measures: [] });
    const file = await detail('yq-jbr1', caseId);
    expect(file.responsibleOrgan.id).toBe('sy-sl');
    expect(file.clocks.find((clock: { purpose: string }) => clock.purpose === 'check-lead')).toMatchObject({
      rule: 'MWR-29',
      organ: { id: 'sy-sl' },
    });
  });

  it('is filed, fed back, decided and closed by the department, in its own number', async () => {
    await told(await app.as('sl-fgld'), `${path}/file`, { officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')] });
    await told(await app.as('sl-djy'), `${path}/feed-back`, { of: 'filing', content: '已立案' });
    await told(await app.as('yq-fgld'), `${path}/close`, { reason: '已接收' });
    await told(await app.as('sl-fgld'), `/api/cases/${caseId}/conclude`, {
      result: 'penalty',
      penalties: ['fine'],
      fineFen: 500_000,
      decisionNumber: '犹水罚〔2026〕例1号',
      summary: '罚款',
    });
    const { position } = await told(await app.as('sl-djy'), `${path}/feed-back`, { of: 'result', content: '已处罚' });
    const file = await detail('yq-jbr1', caseId);
    expect(file.handoffs[0].state).toBe('closed');
    expect(file.organs.find((record: { organ: { id: string } }) => record.organ.id === 'sy-sl').number).toMatch(/立〔2026〕/);
    expect(await deskOf('yq-jbr1', caseId, position)).toMatchObject({ desk: 'done' });
  });

  it('replays to every step as it was', async () => {
    const client = await app.as('yq-jbr1');
    const { body: timeline } = await client.get(`/api/cases/${caseId}/timeline`).expect(200);
    const moved = timeline.items.filter((item: { batonFrom?: unknown }) => item.batonFrom !== undefined);
    expect(moved.map((item: { type: string }) => item.type)).toEqual(['HandoffAccepted']);
    for (const { version, responsibleOrgan, text } of timeline.items) {
      const { body: frame } = await client.get(`/api/cases/${caseId}/replay`).query({ version }).expect(200);
      expect(frame).toMatchObject({ version, of: timeline.items.length, responsibleOrgan, event: { text }, state: { version } });
      expect(frame.state.handoffs.length).toBe(version === 1 ? 0 : 1);
    }
    const { body: before } = await client.get(`/api/cases/${caseId}/replay`).query({ version: 6 });
    expect(
      before.allowedCommands
        .find((open: { organ: { id: string } }) => open.organ.id === 'sy-sl')
        .commands.map((command: { verb: string }) => command.verb),
    ).toEqual(expect.arrayContaining(['accept', 'object', 'request-supplement']));
  });
});

describe('two views of the past', () => {
  it('tell what was known then from what was so, corrected since', async () => {
    const caseId = await openedCase(app, { facts: '初次记录。' });
    app.clock.advance({ minutes: 30 });
    await told(await app.as('yq-jbr1'), `/api/cases/${caseId}/correct`, {
      corrects: 1,
      reason: '笔误',
      changes: { facts: '更正后的记录。' },
    });
    const client = await app.as('yq-jbr1');
    const at = '2026-09-07T09:10';
    const known = await client.get(`/api/cases/${caseId}/replay`).query({ knownAt: at });
    const was = await client.get(`/api/cases/${caseId}/replay`).query({ asOf: at });
    expect(known.body.state.details.facts).toBe('初次记录。');
    expect(was.body.state.details.facts).toBe('更正后的记录。');
    app.clock.advance({ minutes: -30 });
  });
});

describe('two people at once', () => {
  it('cannot both accept and recall: one wins and the other is told why', async () => {
    for (let round = 0; round < 8; round += 1) {
      const caseId = await openedCase(app);
      const path = `/api/cases/${caseId}/handoffs/${await receivedHandoff(app, caseId)}`;
      const [receiver, sender] = await Promise.all([app.as('sl-fgld'), app.as('yq-fgld')]);
      const [accepted, recalled] = await Promise.all([
        receiver.post(`${path}/accept`).send({ goods: [], measures: [] }),
        sender.post(`${path}/withdraw`).send({ reasons: '收回自办' }),
      ]);
      expect([accepted.status, recalled.status].sort()).toEqual([200, 409]);
      const file = await detail('yq-jbr1', caseId);
      expect(file.responsibleOrgan.id).toBe(accepted.status === 200 ? 'sy-sl' : '360724103');
      expect(accepted.status === 200 ? recalled.body.type : accepted.body.type).toBe(
        accepted.status === 200 ? 'handoff/withdraw-after-acceptance' : 'handoff/wrong-state',
      );
    }
  });

  it('get the same answer for the same key, and a refusal for the same key with other content', async () => {
    const client = await app.as('yq-jbr1');
    const key = randomUUID();
    const body = registration({ caseId: randomUUID() });
    const [first, second] = await Promise.all([
      client.post('/api/cases').set('idempotency-key', key).send(body),
      client.post('/api/cases').set('idempotency-key', key).send(body),
    ]);
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    await client
      .post('/api/cases')
      .set('idempotency-key', key)
      .send({ ...body, title: '另一件' })
      .expect(422);
  });

  it('get the same file and the same handoff when the instance died before it kept its answer', async () => {
    const client = await app.as('yq-jbr1');
    const twice = async (path: string, body: object) => {
      const headers = { 'idempotency-key': randomUUID() };
      const first = await told(client, path, body, headers);
      await app.app.get(DataSource).query('DELETE FROM idempotency_keys WHERE key = $1', [headers['idempotency-key']]);
      expect(await told(client, path, body, headers)).toEqual(first);
      return first;
    };
    const { caseId } = await twice('/api/cases', registration());
    const { handoffId } = await twice(`/api/cases/${caseId}/handoffs`, draft());
    expect((await detail('yq-jbr1', caseId)).handoffs.map((handoff: { handoffId: string }) => handoff.handoffId)).toEqual([handoffId]);
  });

  it('get the answer from another instance soon after the one that had the request died', async () => {
    const client = await app.as('yq-jbr1');
    const headers = { 'idempotency-key': randomUUID() };
    const body = registration();
    const first = await told(client, '/api/cases', body, headers);
    await app.app.get(DataSource).query(
      `UPDATE idempotency_keys SET status = NULL, body = NULL, holder = gen_random_uuid(), created_at = created_at - interval '3 seconds'
        WHERE key = $1`,
      [headers['idempotency-key']],
    );
    const start = performance.now();
    expect(await told(client, '/api/cases', body, headers)).toEqual(first);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('learn what happened since the version they saw', async () => {
    const caseId = await openedCase(app);
    await sentHandoff(app, caseId);
    const client = await app.as('yq-fgld');
    const stale = await client.post(`/api/cases/${caseId}/number`).set('if-match', 'W/"1"').send({ number: '1' });
    expect(stale.status).toBe(412);
    expect(stale.body.since.map((event: { type: string }) => event.type)).toEqual([
      'HandoffDrafted',
      'HandoffSubmitted',
      'HandoffApproved',
      'HandoffSent',
    ]);
  });
});

describe('one scene with several acts', () => {
  it('becomes linked files, one per act', async () => {
    const caseId = await openedCase(app);
    const client = await app.as('yq-jbr1');
    const body = {
      reason: '三个行为各自独立',
      parts: [{ title: '无证经营食品(虚构)', cause: '无证经营', item: 'SC-01', facts: '未取得许可。' }],
    };
    const key = randomUUID();
    const { caseIds } = await told(client, `/api/cases/${caseId}/split`, body, { 'idempotency-key': key });
    const child = await detail('yq-jbr1', caseIds[0]);
    expect(child).toMatchObject({ details: { item: 'SC-01' }, links: [{ caseId, link: 'split-from' }] });
    expect((await detail('yq-jbr1', caseId)).links).toEqual([{ caseId: caseIds[0], link: 'split-into', reason: '无证经营食品(虚构)' }]);
    expect((await client.post(`/api/cases/${caseId}/split`).send({ ...body, parts: [{ ...body.parts[0], item: 'XX-99' }] })).status).toBe(
      400,
    );
  });

  it('warns of a file with the same party and item, and asks why it is another matter', async () => {
    const first = registration({
      duplicateReason: undefined,
      parties: [{ kind: 'person', name: '周试己(虚构)', idNumber: '999999196606060055' }],
    });
    const client = await app.as('yq-jbr1');
    const { position } = await told(client, '/api/cases', first);
    await client.get('/api/cases').query({ atLeast: position }).expect(200);
    const { body } = await client
      .get('/api/cases/look-alikes')
      .query({ item: 'SL-01', township: '360724103', discoveredOn: '2026-09-07', idNumber: '999999196606060055' })
      .expect(200);
    expect(body.items).toHaveLength(1);
    const again = await client.post('/api/cases').send({ ...first, address: '另一处' });
    expect(again.status).toBe(409);
    expect(again.body.type).toBe('case/possible-duplicate');
  });
});

describe('the same matter coming back', () => {
  it('is seen and points to the dispute', async () => {
    const caseId = await openedCase(app, {
      item: 'SL-02',
      parties: [{ kind: 'person', name: '孙例戊(虚构)', idNumber: '999999199511110041' }],
    });
    const handoffId = await sentHandoff(app, caseId, { receiverReason: '数量大，请县水利局办理。' });
    const path = `/api/cases/${caseId}/handoffs/${handoffId}`;
    await told(await app.as('sl-djy'), `${path}/receive`, { goodsCount: 0, materialsCount: 2 });
    const { position } = await told(await app.as('sl-fgld'), `${path}/accept`, { goods: [], measures: [] });
    const water = await app.as('sl-jbr1');
    await water.get('/api/cases').query({ atLeast: position }).expect(200);
    const { caseId: other } = await told(
      water,
      '/api/cases',
      registration({
        item: 'SL-02',
        parties: [{ kind: 'person', name: '孙例戊(虚构)', idNumber: '999999199511110041' }],
        officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')],
      }),
    );
    const back = await water
      .post(`/api/cases/${other}/handoffs`)
      .send(draft({ to: '360724103', officers: [officerOf('sl-jbr1'), officerOf('sl-jbr2')], receiverReason: '乡镇有权' }));
    expect(back.status).toBe(409);
    expect(back.body).toMatchObject({ type: 'handoff/ping-pong', legalBasis: { id: 'APL-25-2' } });
    expect(back.body.detail).toContain('争议协调');
  });
});

describe('drafts of registrations', () => {
  it('are kept for the officer alone until they are thrown away', async () => {
    const client = await app.as('yq-jbr1');
    const id = randomUUID();
    await client
      .put(`/api/drafts/${id}`)
      .send({ title: '未写完', body: { facts: '写到一半' } })
      .expect(204);
    await client
      .put(`/api/drafts/${id}`)
      .send({ title: '未写完', body: { facts: '写到一半多' } })
      .expect(204);
    expect((await client.get('/api/drafts')).body.items).toMatchObject([{ draftId: id, body: { facts: '写到一半多' } }]);
    expect((await (await app.as('yq-jbr2')).get('/api/drafts')).body.items).toEqual([]);
    await client.delete(`/api/drafts/${id}`).expect(204);
    expect((await client.get('/api/drafts')).body.items).toEqual([]);
  });
});
