import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { EventStore } from '../../src/event-store/index.js';
import { type LiveNotice, LiveHub } from '../../src/http/live/live-hub.js';
import { type ClassId, branchId, branchStream, caseId, classId, streamName } from '../../src/kernel/ids.js';
import { OrganisationsService } from '../../src/organisations/index.js';
import { BranchAudience, BranchSources, type ClassRoom } from '../../src/replay/branches/index.js';
import { CaseReader } from '../../src/docket/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { draft, officerOf, openedCase, receivedHandoff, told } from '../support/case-requests.js';
import { endOfRecord } from '../support/end-of-record.js';
import { liveRecord } from '../support/live-record.js';

let app: TestApp;
let live: string;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
  live = await openedCase(app);
  await receivedHandoff(app, live);
  app.clock.moveTo('2026-11-26T09:00');
});
afterAll(() => app.close());

const ORGANS: Readonly<Record<string, string>> = { yq: '360724103', sl: 'sy-sl', ly: 'sy-ly', sfj: 'sy-sfj', zf: 'sy-zf' };
const signers = [officerOf('yq-jbr1'), officerOf('yq-jbr2')];
const refused = async (username: string, path: string, body: object, status: number, code: string) => {
  const answer = await (await app.as(username)).post(path).send(body);
  expect([answer.status, answer.body.type]).toEqual([status, code]);
  return answer.body;
};

/** A branch as one person tries it. */
class Tried {
  private constructor(
    readonly id: string,
    readonly owner: string,
  ) {}

  static async from(version: number, also: object = {}, owner = 'yq-jbr1'): Promise<Tried> {
    const body = { name: '如果另作决定', kind: 'case', id: live, version, ...also };
    return new Tried(String((await told(await app.as(owner), '/api/branches', body)).branchId), owner);
  }

  get path(): string {
    return `/api/branches/${this.id}`;
  }

  stepBody(as: string, role: string, path: string, body: object, clock?: string): object {
    const organ = ORGANS[as.split('-')[0] ?? ''] ?? '';
    return { officer: officerOf(as), organ, role, path, body, ...(clock === undefined ? {} : { clock }) };
  }

  async takes(as: string, role: string, path: string, body: object = {}, clock?: string): Promise<void> {
    await told(await app.as(this.owner), `${this.path}/steps`, this.stepBody(as, role, path, body, clock));
  }

  async page(username = this.owner) {
    return (await (await app.as(username)).get(this.path).expect(200)).body;
  }
}

const openTo = (page: { organs: readonly { organ: { id: string }; commands: readonly { verb: string }[] }[] }, organ: string) =>
  page.organs.find((one) => one.organ.id === organ)?.commands.map(({ verb }) => verb) ?? [];

describe('a branch', () => {
  it('stands where the history stood, offers what was open then, and says by whom', async () => {
    const branch = await Tried.from(1);
    const page = await branch.page();
    expect(page).toMatchObject({
      name: '如果另作决定',
      mine: true,
      clock: '2026-09-07T09:00:00.000+08:00',
      origin: { kind: 'case', id: live, version: 1, of: expect.any(Number) },
      file: { version: 1, responsibleOrgan: { id: '360724103' } },
    });
    expect(openTo(page, '360724103')).toEqual(expect.arrayContaining(['draft', 'suspect-crime']));
    const offered = page.organs[0].commands.find(({ verb }: { verb: string }) => verb === 'draft');
    expect(offered.actors.map(({ role, officer }: { role: string; officer: { id: string } }) => [role, officer.id])).toContainEqual([
      'case-officer',
      officerOf('yq-jbr1'),
    ]);
  });

  it('goes its own way by the rules of production, undoes a step, and tells what would have been due', async () => {
    const branch = await Tried.from(1);
    const handoff = randomUUID();
    await branch.takes('yq-jbr1', 'case-officer', 'handoffs', draft({ handoffId: handoff, to: 'sy-ly', receiverReason: '河滩属林地' }));
    await branch.takes('yq-jbr1', 'case-officer', `handoffs/${handoff}/submit`);
    await branch.takes('yq-fgld', 'leader', `handoffs/${handoff}/approve`);
    await branch.takes('yq-djy', 'registrar', `handoffs/${handoff}/send`, { signedBy: signers }, '2026-09-08T09:00');
    await told(await app.as('yq-jbr1'), `${branch.path}/clock`, { clock: '2026-09-20T09:00' });
    const page = await branch.page();
    expect(page.clock).toBe('2026-09-20T09:00:00.000+08:00');
    const receipt = page.file.clocks.find(({ purpose }: { purpose: string }) => purpose === 'receipt');
    expect(receipt).toMatchObject({ organ: { id: 'sy-ly' }, status: 'running', colour: 'red', late: true });
    expect(openTo(page, 'sy-ly')).toContain('receive');
    const { body: contrast } = await (await app.as('yq-jbr1')).get(`${branch.path}/contrast`).expect(200);
    expect(contrast.actual.items.map(({ type }: { type: string }) => type)).toContain('HandoffReceived');
    expect(contrast.branch.items.map(({ type }: { type: string }) => type)).not.toContain('HandoffReceived');
    const compared = await (await app.as('yq-jbr1')).get(`/api/compare?left=case:${live}&right=branch:${branch.id}`).expect(200);
    expect(compared.body.right).toMatchObject({ title: '推演：如果另作决定' });
    await told(await app.as('yq-jbr1'), `${branch.path}/undo`);
    const undone = await branch.page();
    expect(undone.steps.map((step: { undone: boolean }) => step.undone)).toEqual([false, false, false, true]);
    expect(openTo(undone, '360724103')).toContain('send');
  });

  it('is refused as the file would refuse it, and by its own rules, and nothing is kept', async () => {
    const branch = await Tried.from(1);
    const steps = `${branch.path}/steps`;
    const { version } = await branch.page();
    const form = await refused(
      'yq-jbr1',
      steps,
      branch.stepBody('yq-jbr1', 'case-officer', 'handoffs', { to: '' }),
      400,
      'request/invalid',
    );
    expect(form.errors.map(({ field }: { field: string }) => field)).toContain('explanation');
    const wrong = branch.stepBody('yq-jbr1', 'case-officer', `handoffs/${randomUUID()}/approve`, {});
    await refused('yq-jbr1', steps, wrong, 409, 'handoff/unknown');
    await refused('yq-jbr1', steps, branch.stepBody('yq-jbr1', 'head', 'close', { reason: '无' }), 400, 'request/invalid');
    await refused('yq-jbr1', steps, branch.stepBody('yq-jbr1', 'case-officer', '../cases/close', {}), 400, 'request/invalid');
    await refused('yq-jbr1', `${branch.path}/clock`, { clock: '2026-09-06T09:00' }, 409, 'branch/clock-before-history');
    await refused('yq-jbr1', `${branch.path}/undo`, {}, 409, 'branch/nothing-to-undo');
    await refused('yq-jbr1', `${branch.path}/share`, { officers: [randomUUID()] }, 400, 'request/invalid');
    await refused('yq-jbr1', `${branch.path}/share`, {}, 400, 'request/invalid');
    expect((await branch.page()).version).toBe(version);
    await told(await app.as('yq-jbr1'), `${branch.path}/close`);
    await refused(
      'yq-jbr1',
      steps,
      branch.stepBody('yq-jbr1', 'case-officer', 'number', { number: '例〔2026〕1号' }),
      409,
      'branch/closed',
    );
  });

  it('of a version that does not exist is refused, and there is none', async () => {
    const list = async () => (await (await app.as('yq-jbr1')).get('/api/branches?scope=mine').expect(200)).body.items.length;
    const { position } = await told(await app.as('yq-jbr1'), '/api/branches', { name: '计数', kind: 'case', id: live, version: 1 });
    await (await app.as('yq-jbr1')).get(`/api/branches?atLeast=${position}`).expect(200);
    const before = [await list(), await endOfRecord(app.app)];
    const body = { name: '无', kind: 'case', id: live, version: 999 };
    const answer = await refused('yq-jbr1', '/api/branches', body, 400, 'branch/no-such-version');
    expect(answer.errors).toEqual([{ field: 'version', message: expect.stringMatching(/共有 \d+ 个版本/u) }]);
    await refused('yq-jbr1', '/api/branches', { ...body, id: randomUUID(), version: 1 }, 403, 'access/forbidden');
    await refused('yq-jbr1', '/api/branches', { ...body, version: 0 }, 400, 'request/invalid');
    expect([await list(), await endOfRecord(app.app)]).toEqual(before);
  });
});

/** One class of a trainer, with these people; they see what is shared once it is over. */
const classRoom = (id: ClassId, trainer: string, members: readonly string[] = [], over = true): ClassRoom => ({
  runBy: (asked, officer) => Promise.resolve(asked === id && officer === officerOf(trainer) ? '例班' : undefined),
  nameOf: (asked) => Promise.resolve(asked === id ? '例班' : undefined),
  over: (officer) => Promise.resolve(new Set(over && members.map(officerOf).includes(officer) ? [id] : [])),
});

describe('who sees a branch', () => {
  it('is who opened it and with whom it is shared, as long as they may read the file', async () => {
    const branch = await Tried.from(1);
    const share = (officers: readonly string[]) =>
      app.as('yq-jbr1').then((owner) => told(owner, `${branch.path}/share`, { officers: officers.map(officerOf) }));
    for (const username of ['yq-fgld', 'sl-fgld', 'ly-fgld', 'sfj-pxjs']) await (await app.as(username)).get(branch.path).expect(403);
    await share(['sl-fgld', 'ly-fgld', 'sfj-pxjs']);
    const { position } = await share(['sl-djy']);
    expect((await branch.page('sl-fgld')).organs).toEqual([]);
    expect((await branch.page('sl-djy')).file.parties[0]).toMatchObject({ masked: true });
    await refused('sl-fgld', `${branch.path}/undo`, {}, 409, 'branch/not-owner');
    for (const username of ['ly-fgld', 'sfj-pxjs']) await (await app.as(username)).get(branch.path).expect(403);
    const listed = async (username: string) =>
      (await (await app.as(username)).get(`/api/branches?scope=shared&atLeast=${String(position)}`).expect(200)).body.items.map(
        (item: { branchId: string }) => item.branchId,
      );
    expect(await listed('sl-fgld')).toContain(branch.id);
    expect(await listed('ly-fgld')).toEqual([]);
  });

  it('reads the officers of organs of the file and above it, and of no other', async () => {
    const branch = await Tried.from(1);
    const officers = async (organ: string, username = 'yq-jbr1') => (await app.as(username)).get(`${branch.path}/officers?organ=${organ}`);
    for (const organ of ['360724103', 'sy-sfj', 'sy-zf']) expect((await officers(organ)).body.items.length).toBeGreaterThan(0);
    const { status, body } = await officers('sy-ly'); // not party to the file before anything is sent to it
    expect([status, body.type, body.errors]).toEqual([
      400,
      'request/invalid',
      [{ field: 'organ', message: expect.stringContaining('无关') }],
    ]);
    expect((await officers('360724103', 'ly-fgld')).status).toBe(403);
  });

  it('ends with the right to read the file', async () => {
    const branch = await Tried.from(1, {}, 'sl-jbr2');
    expect((await branch.page()).mine).toBe(true);
    const { position } = await told(await app.as('sl-jbr2'), `${branch.path}/rename`, { name: '如果退回' });
    const list = `/api/branches?atLeast=${String(position)}`;
    expect((await (await app.as('sl-jbr2')).get(list).expect(200)).body.items).toHaveLength(1);
    const moved = `UPDATE officer_roles SET valid_to = '2026-11-25' WHERE officer_id = $1`;
    const joined = `INSERT INTO officer_roles (officer_id, organ_id, role, valid_from) VALUES ($1, 'sy-ly', 'case-officer', '2026-11-26')`;
    for (const change of [moved, joined]) await app.app.get(DataSource).query(change, [officerOf('sl-jbr2')]);
    app.app.get(OrganisationsService).refresh();
    const forestry = await app.as('sl-jbr2');
    await forestry.get(branch.path).expect(403);
    await forestry.get(`${branch.path}/contrast`).expect(403);
    expect((await forestry.get(list).expect(200)).body.items).toEqual([]);
    await refused('sl-jbr2', `${branch.path}/rename`, { name: '另名' }, 403, 'access/forbidden');
  });

  it('is no class when it holds what identifies people', async () => {
    const branch = await Tried.from(1);
    const room = classId(randomUUID());
    await refused('yq-jbr1', `${branch.path}/share`, { classId: room }, 400, 'request/invalid');
    app.app.get(BranchAudience).register(classRoom(room, 'yq-jbr1'));
    const answer = await refused('yq-jbr1', `${branch.path}/share`, { classId: room }, 409, 'branch/raw-data');
    expect(answer.legalBasis).toMatchObject({ article: expect.stringContaining('第六条') });
    expect(answer.detail).toMatch(/\p{Script=Han}.*。$/u);
  });

  it('of a copy for teaching is shared with a class', async () => {
    const { events, file } = await app.app.get(CaseReader).load(caseId(live));
    const viewer = { scope: '*', personalData: true } as const;
    app.app.get(BranchSources).register({
      kind: 'material',
      read: () => Promise.resolve({ title: '教学案卷', caseId: file?.caseId ?? caseId(live), events, cast: [], viewer }),
    });
    const room = classId(randomUUID());
    app.app.get(BranchAudience).register(classRoom(room, 'sfj-pxjs', ['ly-jbr1'], false));
    const branch = await Tried.from(2, { kind: 'material', id: randomUUID() }, 'sfj-pxjs');
    await (await app.as('ly-jbr1')).get(branch.path).expect(403);
    await told(await app.as('sfj-pxjs'), `${branch.path}/share`, { classId: room });
    await (await app.as('ly-jbr1')).get(branch.path).expect(403); // the class still works on it
    app.app.get(BranchAudience).register(classRoom(room, 'sfj-pxjs', ['ly-jbr1']));
    expect((await branch.page('ly-jbr1')).classes).toEqual([{ id: room, name: '例班' }]);
    await (await app.as('sl-fgld')).get(branch.path).expect(403);
  });
});

describe('the live record', () => {
  it('is the same after a branch in which every mechanism was stepped', async () => {
    const notices: LiveNotice[] = [];
    const watcher = {
      sessionId: 'test',
      mayLearnOf: () => true,
      send: (notice: LiveNotice) => void notices.push(notice),
      close: () => undefined,
    };
    app.app.get(LiveHub).subscribe(watcher);
    const before = await liveRecord(app);
    const docket = await (await app.as('yq-jbr1')).get('/api/cases').expect(200);
    const branch = await Tried.from(1);
    const [handoff, consultation, dispute, supervision] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const inHandoff = `handoffs/${handoff}`;
    await branch.takes('yq-jbr1', 'case-officer', 'number', { number: '例〔2026〕9号' });
    await branch.takes('yq-jbr1', 'case-officer', 'handoffs', draft({ handoffId: handoff }));
    await branch.takes('yq-jbr1', 'case-officer', `${inHandoff}/submit`);
    await branch.takes('yq-fgld', 'leader', `${inHandoff}/approve`);
    await branch.takes('yq-djy', 'registrar', `${inHandoff}/send`, { signedBy: signers });
    await branch.takes('sl-djy', 'registrar', `${inHandoff}/receive`, { goodsCount: 0, materialsCount: 2 }, '2026-09-08T09:00');
    const objection = { ground: 'no-functional-jurisdiction', reasons: '属林地', legalBasis: '《森林法》', believedCompetent: 'sy-ly' };
    await branch.takes('sl-fgld', 'leader', `${inHandoff}/object`, objection);
    const basis = { facts: '河滩', legalBasis: '《行政处罚法》第二十五条' };
    const question = { consultationId: consultation, kind: 'jurisdiction', to: ['360724103', 'sy-ly'], question: '由谁管辖' };
    await branch.takes('sl-fgld', 'leader', 'consultations', { ...question, ...basis, urgency: 'ordinary', handoffId: handoff });
    const views = ['360724103', 'sy-sl', 'sy-ly'].map((organ) => ({ organ, view: '不属本机关' }));
    await branch.takes('sl-fgld', 'leader', `consultations/${consultation}/declare-failed`, { views });
    const application = { disputeId: dispute, kind: 'both-decline', respondents: ['360724103', 'sy-ly'], matter: '采砂', evidence: [] };
    await branch.takes('sl-fgld', 'leader', 'disputes', { ...application, ...basis, claim: '由林业局管辖', consultationId: consultation });
    await branch.takes('sfj-xty', 'dispute-officer', `disputes/${dispute}/accept`);
    await branch.takes('sfj-xty', 'dispute-officer', `disputes/${dispute}/forward`);
    const letter = { kind: 'letter', text: '请在期限内答复', legalBasis: '《行政处罚法》第二十五条', respondBy: '2026-12-20' };
    const duty = (await branch.page()).file.clocks.find(
      ({ purpose, organ }: { purpose: string; organ: { id: string } }) => purpose === 'dispute-reply' && organ.id === 'sy-ly',
    );
    const overdue = { supervisionId: supervision, organ: 'sy-ly', source: 'overdue-duty', failing: '答复', clock: duty.clock };
    await branch.takes('sfj-jdy', 'supervisor', 'supervisions', { ...letter, ...overdue }, '2026-11-02T09:00');
    await branch.takes('ly-fgld', 'leader', `disputes/${dispute}/respond`, { opinion: '不属林地', author: '肖样甲', basis: '《森林法》' });
    const crime = await Tried.from(1); // no file goes both ways
    await crime.takes('yq-jbr1', 'case-officer', 'suspect-crime', { facts: '数额较大' });
    await crime.takes('yq-zz', 'head', 'criminal-transfers', { officers: signers });
    expect((await crime.page()).file.criminalTransfers).toHaveLength(1);
    const { file, version } = await branch.page();
    expect([file.handoffs, file.consultations, file.disputes, file.supervisions].map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(file.handoffs[0].documentNumber).toMatch(/推演1号$/u);
    expect((await app.app.get(EventStore).read(branchStream(branchId(branch.id)))).length).toBe(version);
    expect(await app.app.get(EventStore).read(streamName(`case-${branch.id}`))).toEqual([]);

    const after = await liveRecord(app);
    expect(after).toEqual(before);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(['events', 'docket', 'document_serials', 'duties', 'disputes']));
    expect((await (await app.as('yq-jbr1')).get('/api/cases').expect(200)).body.items).toEqual(docket.body.items);
    expect(notices).toEqual([]);
    await told(await app.as('yq-jbr1'), `/api/cases/${live}/number`, { number: '例〔2026〕1号' }); // the watcher does hear of a live file
    for (let tries = 0; notices.length === 0 && tries < 100; tries += 1) await sleep(50);
    expect(notices.map((notice) => notice.caseId)).toEqual([live]);
  });
});
