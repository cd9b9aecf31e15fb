import { randomUUID } from 'node:crypto';
import type { NewEvent } from '../src/event-store/event-store.js';
import { type StreamName, officerId, organId, streamName } from '../src/kernel/ids.js';
import { instant } from '../src/kernel/time.js';

export const newStream = (): StreamName => streamName(`case-${randomUUID()}`);

/** An event of the size of those of a handoff with one clock and its derivation: about 900 bytes of data and metadata. */
export const sampleEvent = (): NewEvent => {
  const eventId = randomUUID();
  return {
    type: 'BenchHandoffSent',
    data: {
      handoffId: randomUUID(),
      from: '360724103',
      to: 'sy-zrzy',
      occurredAt: '2026-08-20T09:30:00.000+08:00',
      item: { code: 'ZRZY-001', name: '未经批准占用土地新建住宅（示例）', place: '360724103', asOf: '2026-08-20' },
      clocks: [
        {
          rule: 'APL-25',
          ruleVersion: 1,
          length: 5,
          unit: 'working-day',
          startedAt: '2026-08-20T09:30:00.000+08:00',
          due: '2026-08-27T23:59:59.999+08:00',
          provisional: false,
          derivation: [
            { from: '2026-08-20', to: '2026-08-20', days: 1, counted: false, reason: '起算日不计入' },
            { from: '2026-08-21', to: '2026-08-21', days: 1, counted: true, reason: '工作日' },
            { from: '2026-08-22', to: '2026-08-23', days: 2, counted: false, reason: '周末' },
            { from: '2026-08-24', to: '2026-08-27', days: 4, counted: true, reason: '工作日' },
          ],
        },
      ],
    },
    metadata: {
      eventId,
      schemaVersion: 1,
      actor: { officerId: officerId('00000000-0000-4000-8000-000000000001'), organId: organId('360724103'), role: 'registrar' },
      recordedAt: instant('2026-08-20T09:30:00.000+08:00'),
      correlationId: eventId,
      causationId: eventId,
    },
  };
};
