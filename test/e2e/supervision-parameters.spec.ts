import { ClockWatch } from '../../src/supervision/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, sentHandoff, told } from '../support/case-requests.js';
import { storedIn } from '../support/stored.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
});
afterAll(() => app.close());

const setParameter = async (rule: string, length: number, effectiveFrom: string): Promise<void> => {
  const change = { length, unit: 'working-day', effectiveFrom, reason: '示例文件' };
  await (await app.as('sj-xtgly')).post(`/api/clocks/rules/${rule}/parameters`).send(change).expect(201);
};
/** What the watch over due dates does by itself in production. */
const lookAt = async (local: string): Promise<void> => {
  app.clock.moveTo(local);
  await storedIn(app); // the lists hold every step before it
  await app.app.get(ClockWatch).catchUp();
};

/** A handoff that 县水利局 is to sign for by the end of the next working day (PRO-ACK), and answers only after that. */
const sentCase = async (): Promise<string> => {
  const caseId = await openedCase(app);
  await sentHandoff(app, caseId);
  return caseId;
};
interface Told {
  readonly type: string;
  readonly data: { readonly occurredAt: string; readonly duty?: { readonly due: string } };
}
const eventsOf = async (caseId: string): Promise<readonly Told[]> =>
  (await (await app.as('sfj-jdy')).get(`/api/cases/${caseId}/events?limit=200`).expect(200)).body.items;
const approached = async (caseId: string): Promise<readonly string[]> =>
  (await eventsOf(caseId)).filter(({ type }) => type === 'DeadlineApproaching').map(({ data }) => `${data.duty?.due.slice(0, 10)}`);
const clocksOf = async (caseId: string): Promise<readonly { clock: string; due: string }[]> =>
  (await (await app.as('sfj-jdy')).get(`/api/cases/${caseId}`).expect(200)).body.clocks.map(
    ({ clock, due }: { clock: string; due: string }) => ({ clock, due }),
  );

const pathOf = async (caseId: string): Promise<string> => {
  const { supervisions } = (await (await app.as('sfj-jdy')).get(`/api/cases/${caseId}`).expect(200)).body;
  return `/api/cases/${caseId}/supervisions/${supervisions[0].supervisionId}/issue-letter`;
};
const letter = (respondBy: string) => ({ kind: 'letter', text: '请签收', legalBasis: '县级参数', respondBy });
/** The sentence of the refusal. */
const tooEarly = async (caseId: string): Promise<string> => {
  const { body } = await (
    await app.as('sfj-jdy')
  )
    .post(await pathOf(caseId))
    .send(letter('2026-12-31'))
    .expect(409);
  expect(body).toMatchObject({ type: 'supervision/too-early' });
  return String(body.detail);
};

describe('the waiting time before a 督办函 (PRO-OVD)', () => {
  it('is that of the county on the day of the miss; a change holds for later misses only', async () => {
    app.clock.moveTo('2026-09-07T09:00');
    const before = await sentCase(); // due on 09-08
    await lookAt('2026-09-09T09:00');
    await setParameter('PRO-OVD', 1, '2026-09-10');
    const clocks = await clocksOf(before);
    app.clock.moveTo('2026-09-11T09:00');
    expect(await tooEarly(before)).toContain('2026-09-11'); // the third working day after 09-08, by the length of that day
    app.clock.moveTo('2026-09-14T09:00');
    await told(await app.as('sfj-jdy'), await pathOf(before), letter('2026-09-21'));
    expect(await clocksOf(before)).toEqual(expect.arrayContaining([...clocks]));

    const after = await sentCase(); // due on 09-15
    await lookAt('2026-09-16T09:00');
    expect(await tooEarly(after)).toContain('2026-09-16'); // the first working day after it, and the last to wait
    app.clock.moveTo('2026-09-17T09:00');
    await told(await app.as('sfj-jdy'), await pathOf(after), letter('2026-09-24'));
  });
});

describe('the time in which a due date is near (SY-REMIND)', () => {
  it('is that of the county on the day of the look; what was recorded stays', async () => {
    app.clock.moveTo('2026-10-12T09:00');
    const caseId = await openedCase(app, { discoveredAt: '2026-10-12T08:30' }); // to be sent by 10-15, three working days later (FC-1a)
    await lookAt('2026-10-13T09:00');
    expect(await approached(caseId)).toEqual([]); // two working days before; the shipped length is one
    await setParameter('SY-REMIND', 2, '2026-10-13');
    const clocks = await clocksOf(caseId);
    await lookAt('2026-10-13T10:00');
    expect(await approached(caseId)).toEqual(['2026-10-15']);
    await setParameter('SY-REMIND', 1, '2026-10-14');
    await lookAt('2026-10-14T09:00');
    expect(await approached(caseId)).toEqual(['2026-10-15']);
    expect(await clocksOf(caseId)).toEqual(clocks);
  });
});
