import type { Actor } from '../../../../kernel/actor.js';
import type { Decider } from '../../../../kernel/decider.js';
import { Rejection } from '../../../../kernel/rejection.js';
import type { Instant } from '../../../../kernel/time.js';
import type { CertificateEvent, CertifiedResult } from './certificate.events.js';

export type Certificate = CertificateEvent['data'];
/** All certificates of a county: numbers without gaps, and never two for one trainee and course. */
export interface Certificates {
  readonly issued: readonly Certificate[];
}

export interface IssueCertificates {
  readonly type: 'IssueCertificates';
  /** Division code. */
  readonly county: string;
  /** Those of the class who passed and of whose answers none waits for the trainer. */
  readonly due: readonly CertifiedResult[];
  readonly actor: Actor;
  readonly at: Instant;
}

const sameCourse = (a: CertifiedResult, b: CertifiedResult): boolean => a.trainee === b.trainee && a.courseId === b.courseId;

const issue = ({ county, due, actor, at }: IssueCertificates, { issued }: Certificates): readonly CertificateEvent[] => {
  if (due.length === 0) throw new Rejection('certificate/nobody-due');
  const year = Number(at.slice(0, 4));
  const last = issued.filter((one) => one.year === year).length;
  return due
    .filter((result) => !issued.some((one) => sameCourse(one, result)))
    .map((result, index) => {
      const serial = last + index + 1;
      const number = `${county}-${year}-${String(serial).padStart(4, '0')}`;
      return { type: 'CertificateIssued', data: { ...result, number, year, serial, by: actor.officerId, occurredAt: at } };
    });
};

/** 结业证明. */
export const certificates: Decider<Certificates, IssueCertificates, CertificateEvent> = {
  initial: { issued: [] },
  evolve: ({ issued }, { data }) => ({ issued: [...issued, data] }),
  decide: issue,
};
