import type { Event } from '../../../../kernel/event.js';
import type { AttemptId, ClassId, CourseId, OfficerId, OrganId } from '../../../../kernel/ids.js';
import type { Instant } from '../../../../kernel/time.js';

/** What a certificate says; names as they were on the day. */
export interface CertifiedResult {
  readonly classId: ClassId;
  readonly classTitle: string;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly release: number;
  readonly trainee: OfficerId;
  readonly traineeName: string;
  readonly organ: OrganId;
  readonly organName: string;
  readonly attemptId: AttemptId;
  readonly points: number;
  readonly of: number;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type CertificateEvent = Event<
  'CertificateIssued',
  CertifiedResult & {
    /** `<county>-<year>-<serial>`; serials count from 1 in every year. */
    readonly number: string;
    readonly year: number;
    readonly serial: number;
    readonly by: OfficerId;
    readonly occurredAt: Instant;
  }
>;

/** Names are storage: never renamed. */
export const CERTIFICATE_EVENT_TYPES: readonly CertificateEvent['type'][] = ['CertificateIssued'];
