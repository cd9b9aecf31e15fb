import { setTimeout as sleep } from 'node:timers/promises';
import { streamName } from '../../src/kernel/ids.js';
import { faultsOf, lostSteps } from '../support/instances/audit.js';
import { wrongPages } from '../support/instances/case-pages.js';
import { eventually } from '../support/instances/eventually.js';
import { type Fleet, startFleet } from '../support/instances/fleet.js';
import { Journal } from '../support/instances/journal.js';
import { checkpointOf, failuresOf, rowsOfLists } from '../support/instances/lists.js';
import { officersAtWork } from '../support/instances/officers-at-work.js';
import { reap } from '../support/instances/reaper.js';
import { Standstill } from '../support/instances/standstill.js';
import { Visitor } from '../support/instances/visitor.js';
import { byStream, wholeRecord, withRecord } from '../support/instances/whole-record.js';

/** How long the processes are killed under load; `npm run soak` does it for longer. */
const SECONDS = Number(process.env['JIELI_SOAK_SECONDS'] ?? 20);
const KILL_MS = 3_000;

describe.each(['postgresql', 'eventstoredb'] as const)('three instances, the record in %s', (engine) => {
  let fleet: Fleet;
  let visitor: Visitor;
  beforeAll(async () => {
    fleet = await startFleet(engine);
    visitor = new Visitor(fleet.instances);
  }, 120_000);
  afterAll(() => fleet.close());

  describe('killed again and again under load', () => {
    const journal = new Journal();

    it(
      'carry out every step that they acknowledged, and each once',
      async () => {
        const stop = new AbortController();
        const standstill = new Standstill().watch(fleet.database.superuserUrl);
        const work = officersAtWork({ visitor, journal, stop: stop.signal, onWritten: standstill.wrote });
        const reaping = reap(fleet.instances, KILL_MS, stop.signal);
        await Promise.race([sleep(SECONDS * 1_000), work, reaping]);
        stop.abort();
        const [kills] = await Promise.all([reaping, work]);
        await standstill.stop();
        process.stderr.write(
          `${engine}: ${journal.acknowledged.length} steps acknowledged, ${journal.retried} of them after a retry, ${kills} kills; ` +
            `lists at most ${Math.round(standstill.longestMs)} ms behind; p50 ${journal.percentile(0.5)} ms, p95 ${journal.percentile(0.95)} ms, longest ${journal.percentile(1)} ms\n`,
        );
        const events = await withRecord(fleet, wholeRecord);
        expect(lostSteps(events, journal.acknowledged)).toEqual([]);
        expect(faultsOf(events)).toEqual([]);
        expect(kills).toBeGreaterThan(0);
      },
      SECONDS * 1_000 + 180_000,
    );

    it('show the same everywhere, and what a rebuild would show', async () => {
      const events = await withRecord(fleet, wholeRecord);
      await eventually('the lists hold everything', async () => (await checkpointOf(fleet)) >= (events.at(-1)?.position ?? ''), 10_000);
      expect(await failuresOf(fleet)).toEqual([]);
      const before = await rowsOfLists(fleet);
      const rebuild = fleet.run('projections:rebuild');
      expect({ code: await rebuild.exited, out: rebuild.output().out }).toMatchObject({ code: 0, out: expect.stringContaining('已重建') });
      expect(await rowsOfLists(fleet)).toEqual(before);
      const streams = byStream(events);
      const versions = new Map(journal.acknowledged.map(({ caseId }) => [caseId, streams.get(`case-${caseId}`)?.length ?? 0]));
      expect(await wrongPages(fleet.instances, await visitor.tokenOf('yq-jbr1'), versions)).toEqual([]);
      await withRecord(fleet, async (store) => {
        for (const [stream, own] of streams) expect(await store.read(streamName(stream))).toHaveLength(own.length);
      });
    }, 120_000);
  });
});
