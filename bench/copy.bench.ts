import { randomBytes } from 'node:crypto';
import { type PostgresEventStore } from '../src/event-store/postgresql/postgres-event-store.js';
import { NO_STREAM } from '../src/event-store/event-store.js';
import { type CaseEvent, evolve, unopened } from '../src/case-file/index.js';
import { type RecordedEvent, factOf } from '../src/kernel/event.js';
import { caseId, caseStream, officerId, organId } from '../src/kernel/ids.js';
import { Deidentification } from '../src/training/materials/deidentify/deidentify.js';
import { Pseudonyms } from '../src/training/materials/deidentify/pseudonyms.js';
import { historyOf } from '../src/training/materials/material-history.js';
import { longFile } from './long-file.js';
import { median } from './measure.js';

const ROUNDS = 5;

export interface CopyMeasured {
  readonly events: number;
  /** Medians, in milliseconds. */
  readonly read: number;
  readonly copy: number;
}

/** A de-identified copy of a long file, beside reading and folding the same stream, which is the least that a copy must do. */
export const copyBench = async (store: PostgresEventStore, size: number): Promise<CopyMeasured> => {
  const id = caseId('00000000-0000-4000-8000-0000000c0b1e');
  await store.append(caseStream(id), longFile(id, size), NO_STREAM);
  const [reads, copies]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const events = (await store.read(caseStream(id))) as readonly RecordedEvent<CaseEvent>[];
    events.reduce((file, record) => evolve(file, factOf(record)), unopened);
    const read = performance.now();
    const original = {
      ...{ caseId: id, events, otherOfficers: [], publicWords: ['营前镇人民政府'], organKind: () => 'township-government' as const },
      officers: new Map([[officerId('00000000-0000-4000-8000-000000000001'), { name: '陈样甲', organ: organId('360724103'), roles: [] }]]),
    };
    const copied = new Deidentification(original, new Pseudonyms(randomBytes(32)), caseId('00000000-0000-4000-8000-0000000c0b1f'), 0).copy(
      '长案卷',
    );
    if (historyOf(id, copied.events).length !== size) throw new Error('the copy is not whole');
    reads.push(read - start);
    copies.push(performance.now() - read);
  }
  return { events: size, read: median(reads), copy: median(copies) };
};
