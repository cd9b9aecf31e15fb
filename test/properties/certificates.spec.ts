import fc from 'fast-check';
import { attemptId, classId, courseId, officerId, organId } from '../../src/kernel/ids.js';
import type { CertificateEvent, CertifiedResult } from '../../src/training/results/certificates/domain/certificate.events.js';
import { type Certificates, type IssueCertificates, certificates } from '../../src/training/results/certificates/domain/decider.js';
import { CERTIFICATE_STEPS } from '../../src/training/results/certificates/domain/steps.js';
import { actor, at } from '../support/case-fixtures.js';
import { type Put, keepsTheLaws, keepsTheTable, neverSeen, play } from '../support/played-decider.js';

const RUNS = Number(process.env['JIELI_PROPERTY_RUNS'] ?? 60);

interface Draw {
  readonly year: number;
  readonly due: readonly (readonly [trainee: string, course: string])[];
}
/** The years in their order; in one class nobody is due twice. */
const draws = fc
  .array(
    fc.record<Draw>({
      year: fc.constantFrom(2026, 2027, 2028),
      due: fc.uniqueArray(fc.tuple(fc.constantFrom('anna', 'bert', 'cora', 'dora'), fc.constantFrom('one', 'two', 'three')), {
        maxLength: 5,
        selector: (pair) => pair.join(' '),
      }),
    }),
    { minLength: 10, maxLength: 10 },
  )
  .map((list) => [...list].sort((a, b) => a.year - b.year));

const resultOf = ([trainee, course]: Draw['due'][number], index: number): CertifiedResult => ({
  ...{ classId: classId(`class-${index}`), classTitle: '九月班', courseId: courseId(course), courseTitle: '管辖争议', release: 1 },
  ...{ trainee: officerId(trainee), traineeName: trainee, organ: organId('sy-sl'), organName: '县水利局' },
  ...{ attemptId: attemptId(`${trainee}-${course}-${index}`), points: 18, of: 20 },
});
const commandOf = ({ year, due }: Draw, index: number): IssueCertificates => ({
  type: 'IssueCertificates',
  county: '360724',
  due: due.map((pair) => resultOf(pair, index)),
  actor: actor('sy-sfj', 'trainer'),
  at: at(`${year}-09-${String(index + 10)}T10:00`),
});

const played = (list: readonly Draw[]) => play(certificates, list, commandOf);
type Moment = Put<Certificates, IssueCertificates, CertificateEvent>;
const always = (holds: (puts: readonly Moment[]) => void): void =>
  fc.assert(
    fc.property(draws, (list) => holds(played(list))),
    { numRuns: RUNS },
  );

describe('whatever certificates a county issues', () => {
  it('comes to everything that the table of the process names, and to nothing else', () => {
    expect(neverSeen(CERTIFICATE_STEPS, fc.sample(draws, { numRuns: 100, seed: 7 }).map(played))).toEqual([]);
    always((puts) => keepsTheTable(CERTIFICATE_STEPS, () => undefined, puts));
  });

  it('folds, prefix by prefix, to what decides next', () => always((puts) => keepsTheLaws(certificates, puts)));

  it('numbers them in every year from one on, without a gap, and gives nobody two for one course', () =>
    always((puts) => {
      const issued = puts.at(-1)?.after.issued ?? [];
      for (const year of new Set(issued.map((one) => one.year))) {
        const serials = issued.filter((one) => one.year === year).map(({ serial }) => serial);
        expect(serials).toEqual(serials.map((_, index) => index + 1));
      }
      expect(new Set(issued.map(({ number }) => number)).size).toBe(issued.length);
      expect(new Set(issued.map(({ trainee, courseId: course }) => `${trainee} ${course}`)).size).toBe(issued.length);
    }));

  it('gives one to everybody who is due', () =>
    always((puts) => {
      for (const { command, after } of puts)
        for (const { trainee, courseId: course } of command.due)
          expect(after.issued.some((one) => one.trainee === trainee && one.courseId === course)).toBe(true);
    }));
});
