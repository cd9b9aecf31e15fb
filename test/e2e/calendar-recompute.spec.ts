import { setTimeout as sleep } from 'node:timers/promises';
import { type TestApp, startTestApp } from '../support/app.js';
import { openedCase, told } from '../support/case-requests.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-12-30T09:00' });
});
afterAll(() => app.close());

const clockOf = async (caseId: string) => {
  const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}`).expect(200);
  return body.clocks.find(({ purpose }: { purpose: string }) => purpose === 'transfer-out');
};

describe('a date beyond the published calendar', () => {
  it('says that it is provisional and gets its final form by an event when the calendar is imported', async () => {
    const caseId = await openedCase(app, { discoveredAt: '2026-12-30T08:00', occurredFrom: '2026-12-30', evidence: [] });
    const before = await clockOf(caseId);
    expect(before).toMatchObject({ provisional: true, due: '2027-01-04T23:59:59.999+08:00' });

    const days = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((date) => ({ date, kind: 'off', name: '元旦' }));
    await told(await app.as('sj-xtgly'), '/api/calendar/import', { year: 2027, source: '示例通知(虚构)', days });
    for (let waited = 0; waited < 10_000 && (await clockOf(caseId)).provisional; waited += 100) await sleep(100);

    expect(await clockOf(caseId)).toMatchObject({ provisional: false, due: '2027-01-06T23:59:59.999+08:00' });
    const { body } = await (await app.as('yq-jbr1')).get(`/api/cases/${caseId}/timeline`);
    expect(body.items.at(-1)).toMatchObject({ type: 'ClocksRecomputed', text: '按新公布的日历重算期限' });
  });
});
