import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SupervisionEvent } from '../../src/case-file/index.js';
import { EventStore } from '../../src/event-store/index.js';
import { type RecordedEvent, factOf } from '../../src/kernel/event.js';
import { caseId, caseStream } from '../../src/kernel/ids.js';
import { ClockWatch } from '../../src/supervision/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { storedIn } from '../support/stored.js';
import { openedCase, receivedHandoff, sentHandoff } from '../support/case-requests.js';

/** Rights and validities that end: nobody is late (case-file/state/supervision-questions.ts). */
const WINDOWS = ['supplement-window', 'limitation', 'coercive'];

let app: TestApp;
let cases: readonly string[];
let broken: string;
let expected: readonly string[];
beforeAll(async () => {
  app = await startTestApp({ now: '2026-09-07T09:00' });
  const sent = await openedCase(app);
  await sentHandoff(app, sent);
  const received = await openedCase(app);
  await receivedHandoff(app, received);
  const opened = await openedCase(app);
  broken = await openedCase(app);
  cases = [sent, received, opened, broken];
  expected = (await Promise.all([sent, received, opened].map(dueUntilNow))).flat().sort();
  await damage();
});
afterAll(() => app.close());

/** `case clock due` of every duty that will be overdue on 2026-09-21, as the page of the case shows it now. */
const dueUntilNow = async (id: string): Promise<readonly string[]> => {
  const { body } = await (await app.as('sfj-jdy')).get(`/api/cases/${id}`).expect(200);
  return body.clocks
    .filter(
      ({ status, purpose, due }: { status: string; purpose: string; due: string }) =>
        status === 'running' && !WINDOWS.includes(purpose) && due < '2026-09-21',
    )
    .map(({ clock, due }: { clock: string; due: string }) => `${id} ${clock} ${due}`);
};

/** An event that this program does not know stands at the end of one file: nothing can be decided there. */
const damage = async (): Promise<void> => {
  await storedIn(app); // the lists hold its clocks
  const store = app.app.get(EventStore);
  const last = (await store.read(caseStream(caseId(broken)))).at(-1) as RecordedEvent;
  await store.append(
    last.stream,
    [{ type: 'FromTheFuture', data: {}, metadata: { ...last.metadata, eventId: '00000000-0000-4000-8000-0000000000ff' } }],
    { version: last.version, hash: last.hash },
  );
};

const recorded = async (instance: NestFastifyApplication, type: SupervisionEvent['type']): Promise<readonly string[]> => {
  const streams = await Promise.all(cases.map((id) => instance.get(EventStore).read(caseStream(caseId(id)))));
  return streams
    .flat()
    .filter((event) => event.type === type)
    .map((event) => {
      const { data } = factOf(event as RecordedEvent<Extract<SupervisionEvent, { type: 'DeadlineMissed' }>>);
      return `${event.stream.replace('case-', '')} ${data.duty.clock} ${data.duty.due}`;
    })
    .sort();
};

const count = async (instance: NestFastifyApplication, type: SupervisionEvent['type']): Promise<number> => {
  const streams = await Promise.all(cases.map((id) => instance.get(EventStore).read(caseStream(caseId(id)))));
  return streams.flat().filter((event) => event.type === type).length;
};

it('each missed clock is recorded once, by whichever instance, after the application was away across their due dates', async () => {
  expect(new Set(expected.map((line) => line.split(' ').at(-1)?.slice(0, 10))).size).toBeGreaterThanOrEqual(3);
  await app.stop();
  app.clock.moveTo('2026-09-21T09:00');
  const instances = await Promise.all([app.another({ watchClocks: true }), app.another({ watchClocks: true })]);
  const [one, other] = instances;
  await Promise.all(instances.flatMap((instance) => [instance.get(ClockWatch).catchUp(), instance.get(ClockWatch).catchUp()]));
  expect(await recorded(one, 'DeadlineMissed')).toEqual(expected);
  for (const instance of instances) await instance.get(ClockWatch).catchUp();
  await sleep(6_000); // longer than the watch waits between two looks
  expect(await recorded(other, 'DeadlineMissed')).toEqual(expected);
  expect(await count(one, 'ReminderSent')).toBe(expected.length);
});
