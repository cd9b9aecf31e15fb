import type { RecordedEvent } from '../../kernel/event.js';
import type { OrganId, StreamName } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { endOf, quarter } from './quarter.js';

/** What an event says for the assessment; a fact is never changed, what it means follows from those after it. */
export type FactKind =
  | { readonly kind: 'duty-started'; readonly purpose: string; readonly due: Instant }
  | { readonly kind: 'duty-moved'; readonly due: Instant }
  | { readonly kind: 'duty-met'; readonly late: boolean }
  | { readonly kind: 'duty-paused' }
  | { readonly kind: 'duty-cancelled' }
  /** To the successor of an organ that was abolished while it ran. */
  | { readonly kind: 'duty-passed' }
  | { readonly kind: 'handoff-received' }
  | { readonly kind: 'supplement-requested' }
  | { readonly kind: 'accepted'; readonly handoff: string }
  | { readonly kind: 'objected'; readonly handoff: string }
  | { readonly kind: 'returned'; readonly handoff: string }
  | { readonly kind: 'objection-moot'; readonly handoff: string }
  | { readonly kind: 'jurisdiction-decided' }
  | { readonly kind: 'whistle-calls'; readonly organs: readonly OrganId[] }
  | { readonly kind: 'whistle-called' }
  | { readonly kind: 'whistle-blown'; readonly repeat: boolean }
  | { readonly kind: 'whistle-released' }
  | { readonly kind: 'rated'; readonly points: number }
  /** Each of the two with the other: whom a township may rate. */
  | { readonly kind: 'worked-with' };

export interface Fact {
  /** Facts of one subject are read together, in the order of their stream. */
  readonly subject: string;
  readonly stream: StreamName;
  readonly version: number;
  readonly recordedAt: Instant;
  /** The day that brings its subject into a quarter. */
  readonly touches: Instant;
  /** Whom it is about; absent where the facts before it say so. */
  readonly organ?: OrganId;
  /** The other side. */
  readonly other?: OrganId;
  readonly what: FactKind;
}

type Loose = Readonly<Record<string, unknown>>;
type ClockChange =
  | {
      readonly change: 'started';
      readonly clock: string;
      readonly purpose: string;
      readonly organ: OrganId;
      readonly due: { readonly due: Instant };
    }
  | { readonly change: 'met'; readonly clock: string; readonly at: Instant; readonly late: boolean }
  | { readonly change: 'paused' | 'cancelled'; readonly clock: string; readonly at: Instant }
  | { readonly change: 'passed'; readonly clock: string }
  | { readonly change: 'resumed' | 'recomputed'; readonly clock: string; readonly due: { readonly due: Instant } };

type Written = Omit<Fact, 'stream' | 'version' | 'recordedAt'>;

/** Every stream writes its clocks alike, so that whose duties are assessed need not know whose streams they are. */
const dutyFacts = (stream: string, changes: readonly ClockChange[], at: Instant): readonly Written[] =>
  changes.map((change): Written => {
    const subject = `${stream}/duty/${change.clock}`;
    switch (change.change) {
      case 'started': {
        const { purpose, organ, due } = change;
        return { subject, organ, touches: due.due, what: { kind: 'duty-started', purpose, due: due.due } };
      }
      case 'met':
        return { subject, touches: change.at, what: { kind: 'duty-met', late: change.late } };
      case 'paused':
        return { subject, touches: change.at, what: { kind: 'duty-paused' } };
      case 'cancelled':
        return { subject, touches: change.at, what: { kind: 'duty-cancelled' } };
      case 'passed':
        return { subject, touches: at, what: { kind: 'duty-passed' } };
      case 'resumed':
      case 'recomputed':
        return { subject, touches: change.due.due, what: { kind: 'duty-moved', due: change.due.due } };
    }
  });

const workedWith = (stream: string, one: OrganId, others: readonly OrganId[], at: Instant): readonly Written[] =>
  others.flatMap((other): readonly Written[] => [
    { subject: `${stream}/work/${one}/${other}`, organ: one, other, touches: at, what: { kind: 'worked-with' } },
    { subject: `${stream}/work/${other}/${one}`, organ: other, other: one, touches: at, what: { kind: 'worked-with' } },
  ]);

const mean = (points: Readonly<Record<string, number>>): number => {
  const values = Object.values(points);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** What else the event says, by its type. Types of other contexts are named, not imported: they are storage. */
const actFacts = (stream: string, type: string, data: Loose): readonly Written[] => {
  const at = data['occurredAt'] as Instant;
  const organ = data['organ'] as OrganId;
  const handoff = String(data['handoffId']);
  const objections = `${stream}/objections`;
  const handed = `${stream}/handoff/${handoff}`;
  switch (type) {
    case 'HandoffSent':
      return workedWith(stream, organ, [data['to'] as OrganId], at);
    case 'ConsultationRequested':
      return workedWith(stream, organ, data['to'] as readonly OrganId[], at);
    case 'HandoffReceived':
      return [{ subject: handed, organ, touches: at, what: { kind: 'handoff-received' } }];
    case 'SupplementRequested':
      return [{ subject: handed, organ, touches: at, what: { kind: 'supplement-requested' } }];
    case 'HandoffAccepted':
      return [{ subject: objections, organ, touches: at, what: { kind: 'accepted', handoff } }];
    case 'HandoffObjected':
      return [{ subject: objections, organ, touches: at, what: { kind: 'objected', handoff } }];
    case 'HandoffReturnedByAgreement':
      return [{ subject: objections, touches: at, what: { kind: 'returned', handoff } }];
    case 'HandoffWithdrawn':
    case 'HandoffConvertedToCriminal':
      return [{ subject: objections, touches: at, what: { kind: 'objection-moot', handoff } }];
    case 'JurisdictionAgreed':
      return [{ subject: objections, organ: data['competent'] as OrganId, touches: at, what: { kind: 'jurisdiction-decided' } }];
    case 'JurisdictionDesignated':
      return [{ subject: objections, organ: data['to'] as OrganId, touches: at, what: { kind: 'jurisdiction-decided' } }];
    case 'WhistleDrafted':
    case 'WhistleRevised': {
      const { calls } = data['content'] as { readonly calls: readonly { readonly organ: OrganId }[] };
      return [{ subject: `${stream}/calls`, touches: at, what: { kind: 'whistle-calls', organs: calls.map((call) => call.organ) } }];
    }
    case 'WhistleBlown':
      return [
        { subject: `${stream}/calls`, other: organ, touches: at, what: { kind: 'whistle-blown', repeat: data['repeatOf'] !== undefined } },
      ];
    case 'DepartmentCalled':
      return [
        {
          subject: `${stream}/calls`,
          organ: (data['call'] as { readonly organ: OrganId }).organ,
          touches: at,
          what: { kind: 'whistle-called' },
        },
      ];
    case 'WhistleObjectionDecided':
      return data['upheld'] === true
        ? [{ subject: `${stream}/calls`, organ: data['of'] as OrganId, touches: at, what: { kind: 'whistle-released' } }]
        : [];
    case 'WhistleRated': {
      const of = data['of'] as OrganId;
      const points = mean(data['points'] as Readonly<Record<string, number>>);
      return [{ subject: `${stream}/rating/${organ}/${of}`, organ: of, other: organ, touches: at, what: { kind: 'rated', points } }];
    }
    case 'DepartmentRated':
    case 'RatingCorrected': {
      const department = data['department'] as OrganId;
      // given after the quarter, for the quarter
      const touches = lastInstantOf(String(data['quarter']));
      const points = mean(data['points'] as Readonly<Record<string, number>>);
      return [{ subject: `${stream}/${department}`, organ: department, other: organ, touches, what: { kind: 'rated', points } }];
    }
    default:
      return [];
  }
};

const lastInstantOf = (of: string): Instant => `${previousDay(endOf(quarter(of)))}T23:59:59.999+08:00` as Instant;
/** Quarters begin on the first of January, April, July or October. */
const previousDay = (start: Instant): string => {
  const year = Number(start.slice(0, 4));
  const last: Readonly<Record<string, string>> = {
    '01': `${year - 1}-12-31`,
    '04': `${year}-03-31`,
    '07': `${year}-06-30`,
    '10': `${year}-09-30`,
  };
  return last[start.slice(5, 7)] ?? start.slice(0, 10);
};

/** Types that begin or change a duty, or say something by themselves: everything with clocks may. */
export const factsIn = ({ stream, version, type, data, metadata: { recordedAt } }: RecordedEvent): readonly Fact[] => {
  const loose = data as Loose;
  const clocks = (loose['clocks'] ?? []) as readonly ClockChange[];
  const written = [...dutyFacts(stream, clocks, loose['occurredAt'] as Instant), ...actFacts(stream, type, loose)];
  return written.map((fact) => ({ ...fact, stream, version, recordedAt }));
};
