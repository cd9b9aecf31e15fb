import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { type TestDatabase, createTestDatabase } from '../../test/support/database.js';
import { createDataSource } from '../database/data-source.js';
import type { Role } from '../kernel/actor.js';
import { officerId, organId } from '../kernel/ids.js';
import { localDate } from '../kernel/time.js';
import { loadOrganisations } from './load-organisations.js';
import { readOfficerSeed, readOrganSeed } from './organisation-seed.js';
import { OrganisationsService } from './organisations.service.js';
import { organisationRows } from './rows/organisation-rows.js';
import { StaffingService } from './staffing.service.js';

const SEED = resolve('seed');
const today = localDate('2026-06-01');

let database: TestDatabase;
let source: DataSource;
let organisations: OrganisationsService;
let staffing: StaffingService;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await createDataSource({ url: database.appUrl, role: 'jieli_app', entities: [...organisationRows] }).initialize();
  organisations = new OrganisationsService(source);
  staffing = new StaffingService(source, organisations);
  await loadOrganisations(source, SEED, { officers: true });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const officerNamed = async (username: string) =>
  officerId((await readOfficerSeed(SEED)).find((one) => one.username === username)?.id ?? '');

describe('the county', () => {
  it('has what its 14 townships and every department need to hand off', async () => {
    const needed: readonly Role[] = ['case-officer', 'unit-head', 'legal-reviewer', 'leader', 'head', 'registrar'];
    let counted = 0;
    for (const organ of await organisations.organs(today)) {
      if ((await organisations.organFact(organ.id, today))?.canHandOff !== true) continue;
      counted += 1;
      const officers = await organisations.officersOf(organ.id, today);
      const facts = await Promise.all(officers.map(({ id }) => organisations.officerFact(id, today)));
      expect(needed.filter((role) => !facts.some((fact) => fact?.roles.includes(role)))).toEqual([]);
      const able = facts.filter((fact) => fact?.roles.includes('case-officer') && (fact.certificate?.validTo ?? '') >= today);
      expect(able.length).toBeGreaterThanOrEqual(2);
    }
    expect(counted).toBe(31);
  });

  it('names nobody who could be real, and gives each person the same id for ever', async () => {
    const officers = await readOfficerSeed(SEED);
    const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
    for (const { id, username, name } of officers) {
      const hash = createHash('sha1').update(namespace).update(`jieli:officer:${username}`).digest().subarray(0, 16);
      hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
      hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
      expect(id.replaceAll('-', '')).toBe(hash.toString('hex'));
      expect(name).toMatch(/[样试例]/);
    }
    expect(new Set(officers.map(({ username }) => username)).size).toBe(officers.length);
  });

  it('has superiors that exist', async () => {
    const organs = await readOrganSeed(SEED);
    const ids = new Set(organs.map(({ id }) => id));
    const missing = organs
      .flatMap(({ superiorId, parentGovernmentId }) => [superiorId, parentGovernmentId])
      .filter((id) => id !== undefined && !ids.has(id));
    expect(missing).toEqual([]);
  });

  it('may be loaded again without a change', async () => {
    const rows = () =>
      source.query(
        `SELECT (SELECT count(*)::int FROM organs) AS a, (SELECT count(*)::int FROM officers) AS b, (SELECT count(*)::int FROM officer_roles) AS c, (SELECT count(*)::int FROM certificates) AS d`,
      );
    const before = await rows();
    await loadOrganisations(source, SEED, { officers: true });
    expect(await rows()).toEqual(before);
  });
});

describe('facts for a decision', () => {
  it('give a certificate that has ended, with its last day', async () => {
    const expired = await officerNamed('yq-jbr3');
    expect(await organisations.certificateOn(expired, localDate('2026-01-31'))).toBeDefined();
    expect(await organisations.certificateOn(expired, localDate('2026-02-01'))).toBeUndefined();
    expect((await organisations.officerFact(expired, today))?.certificate?.validTo).toBe('2026-01-31');
  });
  it('know 辅助人员 and those who have no certificate', async () => {
    expect(await organisations.officerFact(await officerNamed('yq-fzry'), today)).toMatchObject({ auxiliary: true, roles: ['auxiliary'] });
    expect((await organisations.officerFact(await officerNamed('yq-djy'), today))?.certificate).toBeUndefined();
  });
  it('know nobody else', async () => {
    expect(await organisations.officerFact(officerId('00000000-0000-4000-8000-000000000000'), today)).toBeUndefined();
    expect(await organisations.organFact(organId('nowhere'), today)).toBeUndefined();
  });
  it('tell an abolished organ from one at work', async () => {
    expect(await organisations.organFact(organId('sy-zsb'), localDate('2026-03-20'))).toMatchObject({ canHandOff: true });
    expect(await organisations.organFact(organId('sy-zsb'), localDate('2026-03-21'))).toMatchObject({
      canHandOff: false,
      validTo: '2026-03-20',
    });
  });
  it('name the common superior', async () => {
    expect((await organisations.commonSuperior([organId('360724103'), organId('sy-zrzy')], today)).organ).toBe('sy-zf');
    expect((await organisations.commonSuperior([organId('360724103'), organId('sy-sthj')], today)).organ).toBe('gz-zf');
    expect((await organisations.commonSuperior([organId('360724103'), organId('sy-xf')], today)).organ).toBeUndefined();
  });
});

describe('staffing', () => {
  let serial = 0;
  const newcomer = async (roles: readonly Role[], organ = 'sy-sl') => {
    const id = officerId(`00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`);
    await staffing.register({ id, name: `样${serial}`, organ: organId(organ), from: localDate('2026-01-01'), roles });
    return id;
  };
  const rolesOf = async (id: Awaited<ReturnType<typeof newcomer>>, day = today) => (await organisations.officerFact(id, day))?.roles;

  it('is known at once', async () => expect(await rolesOf(await newcomer(['case-officer']))).toEqual(['case-officer']));

  it('registers nobody with roles that exclude each other', async () => {
    await expect(newcomer(['administrator', 'case-officer'])).rejects.toMatchObject({ code: 'officer/administrator-has-case-role' });
    await expect(newcomer(['supervisor'])).rejects.toMatchObject({ code: 'officer/supervision-outside-justice-bureau' });
    await expect(newcomer(['case-officer'], 'nowhere')).rejects.toMatchObject({ code: 'officer/unknown-organ' });
    expect(
      await source.query(`SELECT 1 FROM officers WHERE officer_id = '00000000-0000-4000-8000-${String(serial).padStart(12, '0')}'`),
    ).toEqual([]);
  });

  it('grants no role that is excluded by one held then, or by one that begins later', async () => {
    const id = await newcomer(['auxiliary']);
    await expect(staffing.grant(id, organId('sy-sl'), 'case-officer', today)).rejects.toMatchObject({
      code: 'officer/auxiliary-acts-as-officer',
    });
    const later = await newcomer(['registrar']);
    await staffing.grant(later, organId('sy-sl'), 'auxiliary', localDate('2026-12-01'));
    await expect(staffing.grant(later, organId('sy-sl'), 'leader', today)).rejects.toMatchObject({
      code: 'officer/auxiliary-acts-as-officer',
    });
  });

  it('of two excluded grants at the same instant stores one', async () => {
    const both = async (): Promise<readonly string[]> => {
      const id = await newcomer([]);
      const grants = (['administrator', 'case-officer'] as const).map((role) => staffing.grant(id, organId('sy-sl'), role, today));
      return (await Promise.allSettled(grants)).map(({ status }) => status).sort();
    };
    for (const outcome of await Promise.all(Array.from({ length: 8 }, both))) expect(outcome).toEqual(['fulfilled', 'rejected']);
  });

  it('ends a role after its last day, and lets an excluded one follow', async () => {
    const id = await newcomer(['auxiliary']);
    await staffing.endRole(id, organId('sy-sl'), 'auxiliary', localDate('2026-05-31'));
    await staffing.grant(id, organId('sy-sl'), 'case-officer', today);
    expect(await rolesOf(id, localDate('2026-05-31'))).toEqual(['auxiliary']);
    expect(await rolesOf(id)).toEqual(['case-officer']);
  });
});

describe('the database', () => {
  it.each([
    [
      `two names of one organ on one day`,
      `INSERT INTO organs SELECT organ_id, '2026-01-01', NULL, '另名', short_name, level, kind, side, NULL, NULL, true, NULL FROM organs WHERE organ_id = 'sy-ly'`,
      '23P01',
    ],
    [
      `two certificates of one person on one day`,
      `INSERT INTO certificates SELECT 'X-1', officer_id, kind, '2026-01-01', '2027-01-01' FROM certificates WHERE number = '例执36072400001'`,
      '23P01',
    ],
    [`an end before its start`, `INSERT INTO officers VALUES (gen_random_uuid(), '样', 'sy-ly', '2026-01-02', '2026-01-01')`, '23514'],
    [
      `a role that does not exist`,
      `INSERT INTO officer_roles SELECT officer_id, organ_id, 'king', '2026-01-01' FROM officers LIMIT 1`,
      '23514',
    ],
  ])('refuses %s', async (_, statement, code) => expect(source.query(statement)).rejects.toMatchObject({ code }));
  it.each(['DELETE FROM officer_roles', 'TRUNCATE organs CASCADE', `UPDATE officers SET name = 'x'`, `UPDATE organs SET name = 'x'`])(
    'lets the application not %s',
    async (statement) => expect(source.query(statement)).rejects.toMatchObject({ code: '42501' }),
  );
});
