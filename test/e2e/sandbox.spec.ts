import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { PG_POOL } from '../../src/database/index.js';
import type { Actor, Role } from '../../src/kernel/actor.js';
import { type CaseId, caseId, officerId, organId } from '../../src/kernel/ids.js';
import type { CastMember } from '../../src/kernel/register.js';
import { instant } from '../../src/kernel/time.js';
import { type Acted, Sandbox, type Scene } from '../../src/sandbox/index.js';
import { StageModule } from '../../src/sandbox/stage/stage.module.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { draft, officerOf, registration } from '../support/case-requests.js';
import { policiesSettled } from '../support/policies-settled.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
let sandbox: Sandbox;
beforeAll(async () => {
  app = await startTestApp();
  sandbox = app.app.get(Sandbox);
});
afterAll(() => app.close());

const person = (username: string, organ: string, role: Role): Actor => ({
  officerId: officerId(officerOf(username)),
  organId: organId(organ),
  role,
});
const drafter = person('yq-jbr1', '360724103', 'case-officer');
const leader = person('yq-fgld', '360724103', 'leader');
const registrar = person('yq-djy', '360724103', 'registrar');

const serials = (): Promise<unknown> => app.app.get(DataSource).query('SELECT * FROM document_serials ORDER BY 1, 2, 3');

/** A file that only this test plays. */
class Played {
  readonly id: CaseId = caseId(randomUUID());
  history: Scene['history'] = [];
  constructor(private readonly cast: readonly CastMember[] = []) {}

  async act(actor: Actor, at: string, path: string, body: object): Promise<Acted> {
    const scene = { caseId: this.id, history: this.history, cast: this.cast, actor, at: instant(`${at}:00.000+08:00`) };
    const acted = await sandbox.act(scene, { path, body });
    if (acted.kind === 'taken') this.history = [...this.history, ...acted.added];
    return acted;
  }

  async takes(actor: Actor, at: string, path: string, body: object): Promise<readonly string[]> {
    const acted = await this.act(actor, at, path, body);
    if (acted.kind === 'refused') throw new Error(JSON.stringify(acted.problem));
    return acted.added.map(({ type }) => type);
  }
}

describe('the sandbox', () => {
  it('plays a matter through the commands of production and stores nothing of it', async () => {
    const settled = async () => {
      await policiesSettled(app);
      return [await storedIn(app), await serials()];
    };
    const before = await settled();
    const file = new Played();
    const handoff = randomUUID();
    expect(await file.takes(drafter, '2026-09-07T09:30', '', registration())).toEqual(['CaseOpened']);
    expect(await file.takes(drafter, '2026-09-07T10:00', 'handoffs', draft({ handoffId: handoff }))).toEqual(['HandoffDrafted']);
    await file.takes(drafter, '2026-09-07T10:30', `handoffs/${handoff}/submit`, {});
    await file.takes(leader, '2026-09-07T11:00', `handoffs/${handoff}/approve`, {});
    expect(
      await file.takes(registrar, '2026-09-08T09:00', `handoffs/${handoff}/send`, {
        signedBy: [officerOf('yq-jbr1'), officerOf('yq-jbr2')],
      }),
    ).toContain('HandoffSent');
    const sent = file.history.find(({ type }) => type === 'HandoffSent');
    expect(sent?.data).toMatchObject({
      documentNumber: expect.stringMatching(/移〔2026〕推演1号$/u),
      occurredAt: '2026-09-08T09:00:00.000+08:00',
    });
    expect(sent?.data.clocks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ change: 'started', due: expect.objectContaining({ due: '2026-09-09T23:59:59.999+08:00' }) }),
      ]),
    );
    expect(file.history.map(({ version }) => version)).toEqual(file.history.map((_, index) => index + 1));
    expect(await settled()).toEqual(before);
  });

  it('refuses as production does, by form, by right and by rule', async () => {
    const file = new Played();
    expect(await file.act(drafter, '2026-09-07T09:30', '', registration({ item: '' }))).toMatchObject({
      kind: 'refused',
      problem: { status: 400, errors: expect.arrayContaining([expect.objectContaining({ field: 'item' })]) },
    });
    await file.takes(drafter, '2026-09-07T09:30', '', registration());
    expect(await file.act(person('wj-jbr1', 'sy-wj', 'case-officer'), '2026-09-07T09:40', 'close', { reason: '无' })).toMatchObject({
      problem: { status: 403 },
    });
    const handoff = randomUUID();
    await file.takes(drafter, '2026-09-07T10:00', 'handoffs', draft({ handoffId: handoff }));
    expect(await file.act(leader, '2026-09-07T10:10', `handoffs/${handoff}/approve`, {})).toMatchObject({
      problem: { status: 409, type: expect.stringMatching(/^handoff\//u), title: expect.stringMatching(/\p{Script=Han}/u) },
    });
    expect(file.history.length).toBe(2);
  });

  it('knows the people of a history whom no register knows', async () => {
    const member = (name: string): CastMember => ({
      officer: officerId(randomUUID()),
      name,
      organ: organId('360724103'),
      roles: ['case-officer'],
      certificate: '演0001',
    });
    const cast = [member('执法人员甲'), member('执法人员乙')];
    const file = new Played(cast);
    const actor: Actor = { officerId: cast[0]?.officer ?? officerId(''), organId: organId('360724103'), role: 'case-officer' };
    await file.takes(actor, '2026-09-07T09:30', '', registration({ officers: cast.map(({ officer }) => officer) }));
    expect(file.history[0]?.data).toMatchObject({ officers: [{ name: '执法人员甲', certificate: '演0001' }, { name: '执法人员乙' }] });
  });

  it('plays many acts at once without mixing them', async () => {
    const files = Array.from({ length: 8 }, () => new Played());
    await Promise.all(
      files.map((file, day) =>
        file.takes(
          drafter,
          `2026-09-0${day + 1}T09:30`,
          '',
          registration({ discoveredAt: '2026-09-01T08:30', occurredFrom: '2026-09-01', evidence: [] }),
        ),
      ),
    );
    expect(files.map(({ history: [opened] }) => [opened?.stream, opened?.data.occurredAt.slice(0, 10)])).toEqual(
      files.map(({ id }, day) => [`case-${id}`, `2026-09-0${day + 1}`]),
    );
  });

  it('works on connections on which PostgreSQL refuses whatever writes', async () => {
    const stage = await NestFactory.createApplicationContext(StageModule.on(String(Reflect.get(app.app.get(DataSource).options, 'url'))), {
      abortOnError: false,
    });
    try {
      const write = `INSERT INTO document_serials (organ_id, kind, year, serial) VALUES ('sy-sl', 'handoff', 2026, 1)`;
      await expect(stage.get(DataSource).query(write)).rejects.toMatchObject({ code: '25006' });
      await expect(stage.get<Pool>(PG_POOL).query(write)).rejects.toMatchObject({ code: '25006' });
    } finally {
      await stage.close();
    }
  });
});
