import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventStore } from '../../src/event-store/index.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { caseId, caseStream } from '../../src/kernel/ids.js';
import { SuccessionWatch } from '../../src/succession/index.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { told } from '../support/case-requests.js';
import { CHANGES, appliedChange, openedBy, reviewedChange, split } from '../support/change-requests.js';
import { storedIn } from '../support/stored.js';

const OWN = { township: '360724100', item: 'TD-08' };

let app: TestApp;
let files: readonly string[];
let broken: string;
beforeAll(async () => {
  app = await startTestApp({ now: '2026-03-02T09:00' });
  files = [];
  for (const title of ['例一(虚构)案', '例二(虚构)案', '例三(虚构)案'])
    files = [...files, await openedBy(app, 'zsb-jbr1', { ...OWN, title })];
  broken = await openedBy(app, 'zsb-jbr1', { ...OWN, title: '例四(虚构)案' });
  const change = await appliedChange(app, 'zsb-zz', split());
  await reviewedChange(app, change);
  await told(await app.as('zf-xld'), `${CHANGES}/${change}/approve`, { documentNumber: '犹府字〔2026〕例9号' });
  await damage();
}, 60_000);
afterAll(() => app.close());

/** An event that this program does not know stands at the end of one file: nothing can be decided there. */
const damage = async (): Promise<void> => {
  await storedIn(app); // the lists hold the file
  const store = app.app.get(EventStore);
  const last = (await store.read(caseStream(caseId(broken)))).at(-1) as RecordedEvent;
  await store.append(
    last.stream,
    [{ type: 'FromTheFuture', data: {}, metadata: { ...last.metadata, eventId: '00000000-0000-4000-8000-0000000000fe' } }],
    { version: last.version, hash: last.hash },
  );
};

const successionsIn = async (instance: NestFastifyApplication, id: string): Promise<number> =>
  (await instance.get(EventStore).read(caseStream(caseId(id)))).filter(({ type }) => type === 'ResponsibilitySucceeded').length;

it('each file passes once, by whichever instance, after the application was away on the day; one that cannot be read holds up no other', async () => {
  await app.stop();
  app.clock.moveTo('2026-04-15T09:00');
  const instances = await Promise.all([app.another({ watchClocks: true }), app.another({ watchClocks: true })]);
  await Promise.all(instances.flatMap((instance) => [instance.get(SuccessionWatch).catchUp(), instance.get(SuccessionWatch).catchUp()]));
  for (const instance of instances) await instance.get(SuccessionWatch).catchUp();
  const [one] = instances;
  expect(await Promise.all(files.map((id) => successionsIn(one, id)))).toEqual([1, 1, 1]);
  expect(await successionsIn(one, broken)).toBe(0);
  const [passed] = (await one.get(EventStore).read(caseStream(caseId(files[0] ?? '')))).slice(-1);
  expect(passed?.data).toMatchObject({ to: 'sy-zrzy', occurredAt: '2026-03-20T00:00:00.000+08:00' });
  expect(await one.get(SuccessionWatch).lag()).toMatchObject({ behind: 1 }); // the one that could not be written, for the administrator to see
}, 60_000);
