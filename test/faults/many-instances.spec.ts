import { setTimeout as sleep } from 'node:timers/promises';
import { streamName } from '../../src/kernel/ids.js';
import { type Request, ask } from '../support/instances/ask.js';
import { faultsOf, lostSteps } from '../support/instances/audit.js';
import { wrongPages } from '../support/instances/case-pages.js';
import { eventually } from '../support/instances/eventually.js';
import { type Fleet, startFleet } from '../support/instances/fleet.js';
import { openedToday } from '../support/instances/handoff-story.js';
import type { Instance } from '../support/instances/instance.js';
import { Journal } from '../support/instances/journal.js';
import { holderOf } from '../support/instances/lease-holder.js';
import { checkpointOf, failuresOf, rowsOfLists } from '../support/instances/lists.js';
import { officersAtWork } from '../support/instances/officers-at-work.js';
import { Page } from '../support/instances/page.js';
import { type Desk, importCalendar, isProvisional, openCaseWithProvisionalDate } from '../support/instances/provisional-date.js';
import { reap } from '../support/instances/reaper.js';
import { ReverseProxy } from '../support/instances/reverse-proxy.js';
import { Standstill } from '../support/instances/standstill.js';
import { visitThrough } from '../support/instances/through-proxy.js';
import { Visitor } from '../support/instances/visitor.js';
import { byStream, wholeRecord, withRecord } from '../support/instances/whole-record.js';

/** How long the processes are killed under load; `npm run soak` does it for longer. */
const SECONDS = Number(process.env['JIELI_SOAK_SECONDS'] ?? 10);
const SOAK = process.env['JIELI_SOAK_SECONDS'] !== undefined;
const KILL_MS = SOAK ? 3_000 : 1_500;

/**
 * One engine in `npm test`, both in `npm run soak`, and EventStoreDB in `npm run test:eventstoredb`: what instances do with each other
 * they do in PostgreSQL, whichever engine keeps the record.
 */
const ENGINES = SOAK
  ? (['postgresql', 'eventstoredb'] as const)
  : ([process.env['JIELI_TEST_RECORD'] === 'eventstoredb' ? 'eventstoredb' : 'postgresql'] as const);

/** Left out, not skipped, where it would only take its time once more. */
const itIf = (wanted: boolean) => (wanted ? it : () => undefined);

/** Past the report of Jest, which would show where in the source each figure was said. */
const say = (figures: string): void => void process.stderr.write(`${figures}\n`);

describe.each(ENGINES)('three instances, the record in %s', (engine) => {
  let fleet: Fleet;
  let visitor: Visitor;
  beforeAll(async () => {
    fleet = await startFleet(engine);
    visitor = new Visitor(fleet.instances);
  }, 400_000);
  afterAll(() => fleet.close());

  /** The two that are left, and for how many milliseconds they have been alone. */
  const killHolderOf = async (lease: string) => {
    let holder: Instance | undefined;
    await eventually('somebody holds the lease', async () => (holder = await holderOf(fleet, lease)) !== undefined, 10_000);
    const [one, other] = fleet.instances.filter((instance) => instance !== holder);
    if (holder === undefined || one === undefined || other === undefined) throw new Error('the holder is not one of three');
    await holder.kill();
    const start = performance.now();
    return { writer: one, reader: other, alone: () => Math.round(performance.now() - start) };
  };

  const restartKilled = async (): Promise<void> => {
    for (const instance of fleet.instances) if (!(await instance.isReady())) await instance.start();
  };

  const deskAt = ({ port }: Instance): Desk => {
    const success = async (request: Request, by: string) => {
      const { status, body } = await ask(port, { ...request, token: await visitor.tokenOf(by) });
      if (status >= 300) throw new Error(`${request.path}: ${status} ${JSON.stringify(body)}`);
      return body;
    };
    return {
      ask: (path, by) => success({ path }, by),
      tell: (path, by, body) => success({ method: 'POST', path, body }, by),
    };
  };
  const openCase = (on: Instance) => deskAt(on).tell('/api/cases', 'yq-jbr1', openedToday());

  describe('when the one that keeps the lists is killed', () => {
    it('another takes over within seconds', async () => {
      const { writer, reader, alone } = await killHolderOf('projection:docket');
      const { caseId, position } = await openCase(writer);
      const list = { path: `/api/cases?limit=200&atLeast=${String(position)}`, token: await visitor.tokenOf('yq-jbr1') };
      await eventually(
        'the list shows the case',
        async () => (await ask(reader.port, list)).body.items?.some((row: { caseId: string }) => row.caseId === caseId) === true,
        8_000,
      );
      say(`${engine}: the lists were taken over and showed a new case ${alone()} ms after the kill`);
      await restartKilled();
    });

    it('another carries on with the policy', async () => {
      const { caseId, year } = await openCaseWithProvisionalDate(deskAt(fleet.instances[0]));
      const { writer, reader, alone } = await killHolderOf('policy:recompute-provisional-clocks');
      await importCalendar(deskAt(writer), year);
      await eventually('the date is final', async () => !(await isProvisional(deskAt(reader), caseId)), 8_000);
      say(`${engine}: the policy was taken over and had recomputed a date ${alone()} ms after the kill`);
      await restartKilled();
    });
  });

  describe('a page', () => {
    const pages: Page[] = [];
    afterAll(() => pages.forEach((page) => page.leave()));
    const open = async (...of: Parameters<typeof Page.open>): Promise<Page> => {
      const page = await Page.open(...of);
      pages.push(page);
      return page;
    };

    it('hears of a write, whichever instance it listens to', async () => {
      const token = await visitor.tokenOf('yq-jbr2');
      const listening = await Promise.all(fleet.instances.map(({ port }) => open(port, token)));
      const { caseId } = await openCase(fleet.instances[0]);
      const heard = (page: Page): boolean => page.notices.some((notice) => notice.caseId === caseId);
      const took = await eventually('every page hears of the case', () => listening.every(heard), 8_000);
      say(`${engine}: pages on all three instances heard of a case within ${took} ms`);
    });

    it('that lost its instance comes back to another and misses nothing', async () => {
      const [killed, writer, next] = fleet.instances;
      const token = await visitor.tokenOf('yq-jbr2');
      const page = await open(killed.port, token);
      const { caseId: before } = await openCase(writer);
      await eventually('the page hears of the first case', () => page.knowsOf(before), 8_000);
      await killed.kill();
      await eventually('the page notices', () => page.hasEnded, 2_000);
      const { caseId: meanwhile } = await openCase(writer);
      const again = await open(next.port, token, page.lastHeard);
      const { caseId: after } = await openCase(writer);
      await eventually('it knows of both', () => [meanwhile, after].every((caseId) => again.knowsOf(caseId)), 8_000);
      await restartKilled();
    });

    // Sessions are rows, whichever engine keeps the record.
    itIf(engine === 'postgresql')('ends when its person signs out on another instance', async () => {
      const [one, other] = fleet.instances;
      const token = await visitor.signIn('yq-jbr2');
      const [page, staying] = [await open(other.port, token), await open(other.port, await visitor.tokenOf('yq-jbr2'))];
      expect((await ask(one.port, { method: 'DELETE', path: '/api/session', token })).status).toBe(204);
      const took = await eventually('the page ends', () => page.hasEnded, 22_000);
      expect(staying.hasEnded).toBe(false);
      say(`${engine}: a page ended ${took} ms after the person had signed out elsewhere`);
    });
  });

  itIf(engine === 'eventstoredb' || SOAK)(
    'are restarted one after the other without a failed request',
    async () => {
      const proxy = await ReverseProxy.start(fleet.instances);
      const stop = new AbortController();
      const visiting = visitThrough(proxy.port, stop.signal);
      const codes: (number | null)[] = [];
      try {
        for (const instance of fleet.instances) {
          await sleep(1_000);
          codes.push(await instance.stop());
          await instance.start();
          await eventually('the proxy sends to it again', () => proxy.sendsTo(instance), 10_000);
        }
        await sleep(1_000);
      } finally {
        stop.abort();
        await visiting.catch(() => undefined);
        await proxy.close();
      }
      const { requests, failed } = await visiting;
      say(`${engine}: ${requests} requests while three instances were restarted, ${failed.length} failed`);
      expect({ failed, faults: proxy.faults, codes }).toEqual({ failed: [], faults: [], codes: [0, 0, 0] });
      expect(requests).toBeGreaterThan(50);
    },
    180_000,
  );

  describe('killed again and again under load', () => {
    const journal = new Journal();

    it(
      'carry out every step that they acknowledged, and each once',
      async () => {
        const stop = new AbortController();
        const standstill = new Standstill().watch(fleet.database.superuserUrl);
        const work = officersAtWork({ visitor, journal, stop: stop.signal, onWritten: standstill.wrote });
        const reaping = reap(fleet.instances, KILL_MS, stop.signal);
        try {
          await Promise.race([sleep(SECONDS * 1_000), work, reaping]);
        } finally {
          stop.abort();
          await Promise.allSettled([reaping, work]);
          await standstill.stop();
        }
        await work;
        const kills = await reaping;
        say(
          `${engine}: ${journal.acknowledged.length} steps acknowledged, ${journal.retried} of them after a retry, ${kills} kills; ` +
            `lists at most ${Math.round(standstill.longestMs)} ms behind; p50 ${journal.percentile(0.5)} ms, p95 ${journal.percentile(0.95)} ms, longest ${journal.percentile(1)} ms`,
        );
        const events = await withRecord(fleet, wholeRecord);
        expect(lostSteps(events, journal.acknowledged)).toEqual([]);
        expect(faultsOf(events)).toEqual([]);
        expect(kills).toBeGreaterThan(0);
      },
      SECONDS * 1_000 + 180_000,
    );

    it(
      'show the same everywhere, and what a rebuild would show',
      async () => {
        const events = await withRecord(fleet, wholeRecord);
        await eventually('the lists hold everything', async () => (await checkpointOf(fleet)) >= (events.at(-1)?.position ?? ''), 10_000);
        expect(await failuresOf(fleet)).toEqual([]);
        const before = await rowsOfLists(fleet);
        const rebuild = fleet.run('projections:rebuild');
        expect({ code: await rebuild.exited, out: rebuild.output().out }).toMatchObject({
          code: 0,
          out: expect.stringContaining('已重建'),
        });
        expect(await rowsOfLists(fleet)).toEqual(before);
        const streams = byStream(events);
        const versions = new Map(journal.acknowledged.map(({ caseId }) => [caseId, streams.get(`case-${caseId}`)?.length ?? 0]));
        expect(await wrongPages(fleet.instances, await visitor.tokenOf('yq-jbr1'), versions)).toEqual([]);
        await withRecord(fleet, async (store) => {
          for (const [stream, own] of streams) expect(await store.read(streamName(stream))).toHaveLength(own.length);
        });
      },
      120_000 + SECONDS * 500,
    );
  });
});
