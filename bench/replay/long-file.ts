import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/kernel/actor.js';
import type { NewEvent } from '../../src/event-store/index.js';
import { type CaseId, caseId, caseStream, consultationId, handoffId, officerId } from '../../src/kernel/ids.js';
import type { Instant } from '../../src/kernel/time.js';
import { epochOf, instantOf } from '../../src/system-clock.js';
import { type CaseEvent, type CaseFile, type DueDates, evolve, unopened } from '../../src/case-file/index.js';
import type { HandlingCommand } from '../../src/case-handling/domain/commands.js';
import { caseHandling } from '../../src/case-handling/domain/decider.js';
import type { HandoffCommand } from '../../src/case-transfer/domain/commands.js';
import { caseTransfer } from '../../src/case-transfer/domain/decider.js';
import type { ConsultationCommand } from '../../src/consultation/domain/commands.js';
import { consultation } from '../../src/consultation/domain/decider.js';
import { type EventStore, NO_STREAM } from '../../src/event-store/index.js';
import {
  actor,
  at,
  content,
  duesFrom,
  draftHandoff,
  officerFact,
  openCase,
  organFact,
  water,
  yingqian,
} from '../../test/support/case-fixtures.js';

const BATCH = 500;
const MINUTES_APART = 7;

/** Rules that the book of the county has, so that the clocks can be read. */
const duesAt = (start: Instant): DueDates =>
  Object.fromEntries(Object.entries(duesFrom(start)).map(([purpose, due]) => [purpose, { ...due, rule: 'APL-60', unit: 'day' as const }]));

/** A file in which things happen over and over, each step taken by the rules: evidence, a consultation, a handoff that is recalled. */
class LongFile {
  readonly id: CaseId = caseId(randomUUID());
  readonly events: CaseEvent[] = [];
  #file: CaseFile = unopened;
  #now = at('2026-04-02T09:00');

  constructor() {
    const now = this.#now;
    this.#take(caseHandling.decide(openCase({ caseId: this.id, at: now, due: duesAt(now) }), unopened));
  }

  #take(facts: readonly CaseEvent[]): void {
    if (facts.length === 0) throw new Error('the step changed nothing');
    this.#file = facts.reduce(evolve, this.#file);
    this.events.push(...facts);
    this.#now = instantOf(epochOf(this.#now) + MINUTES_APART * 60_000);
  }

  #by = (organ: string, role: Role) => ({ actor: actor(organ, role, randomUUID()), at: this.#now, due: duesAt(this.#now) });

  #handle(command: HandlingCommand): void {
    this.#take(caseHandling.decide(command, this.#file));
  }
  #consult(command: ConsultationCommand): void {
    this.#take(consultation.decide(command, this.#file));
  }
  #hand(command: HandoffCommand): void {
    this.#take(caseTransfer.decide(command, this.#file));
  }

  evidence(): void {
    this.#handle({
      type: 'AddEvidence',
      ...this.#by(yingqian, 'case-officer'),
      evidence: [
        {
          evidenceId: randomUUID(),
          name: '现场照片',
          kind: 'documentary',
          copies: 1,
          original: true,
          collectedAt: at('2026-04-01T08:40'),
          collectedWhere: '例河(虚构)',
          collectedBy: '两名执法人员',
        },
      ],
    });
  }

  consultation(): void {
    const consulted = { consultationId: consultationId(randomUUID()) };
    this.#consult({
      type: 'RequestConsultation',
      ...consulted,
      ...this.#by(yingqian, 'leader'),
      kind: 'professional',
      sender: organFact(yingqian),
      to: [organFact(water)],
      question: '该河段是否属于可采区(虚构)？',
      facts: '现场有采砂机具一台。',
      legalBasis: '《行政处罚法》第二十六条',
      urgency: 'ordinary',
    });
    this.#consult({ type: 'AcknowledgeConsultation', ...consulted, ...this.#by(water, 'registrar') });
    const position = { opinion: '不属于可采区。', author: '乙样', basis: '采砂规划(虚构)' };
    this.#consult({ type: 'AnswerConsultation', ...consulted, ...this.#by(water, 'leader'), position });
    this.#consult({ type: 'CloseConsultation', ...consulted, ...this.#by(yingqian, 'case-officer'), summary: '已采纳。' });
  }

  recalledHandoff(): void {
    const handed = { handoffId: handoffId(randomUUID()) };
    const officers = [officerFact(officerId('yq-a'), yingqian), officerFact(officerId('yq-b'), yingqian)];
    this.#hand({ ...draftHandoff(handed), ...this.#by(yingqian, 'case-officer'), content: content({ officers }) });
    this.#hand({ type: 'SubmitHandoff', ...handed, ...this.#by(yingqian, 'case-officer') });
    this.#hand({ type: 'ApproveHandoff', ...handed, ...this.#by(yingqian, 'leader') });
    this.#hand({
      type: 'SendHandoff',
      ...handed,
      ...this.#by(yingqian, 'registrar'),
      receiver: organFact(water),
      documentNumber: `例移〔2026〕${this.events.length}号`,
      signedBy: [officerId('yq-a'), officerId('yq-b')],
    });
    this.#hand({ type: 'WithdrawHandoff', ...handed, ...this.#by(yingqian, 'leader'), reasons: '补充材料后另行移送', partyTold: true });
  }
}

const stored = (event: CaseEvent, schemaVersionOf: (type: string) => number): NewEvent => {
  const eventId = randomUUID();
  const by = 'by' in event.data ? event.data.by : officerId(randomUUID());
  const organ = 'organ' in event.data ? event.data.organ : yingqian;
  return {
    type: event.type,
    data: event.data,
    metadata: {
      eventId,
      schemaVersion: schemaVersionOf(event.type),
      actor: { officerId: by, organId: organ, role: 'case-officer' },
      recordedAt: event.data.occurredAt,
      correlationId: eventId,
      causationId: eventId,
    },
  };
};

/** Writes a file of `length` events through the store; answers its id. */
export const writeLongFile = async (store: EventStore, schemaVersionOf: (type: string) => number, length: number): Promise<CaseId> => {
  const file = new LongFile();
  while (file.events.length < length) {
    for (let once = 0; once < 6; once += 1) file.evidence();
    file.consultation();
    file.recalledHandoff();
  }
  let head = NO_STREAM;
  for (let from = 0; from < length; from += BATCH) {
    const batch = file.events.slice(from, Math.min(from + BATCH, length)).map((event) => stored(event, schemaVersionOf));
    head = (await store.append(caseStream(file.id), batch, head)).head;
  }
  return file.id;
};
