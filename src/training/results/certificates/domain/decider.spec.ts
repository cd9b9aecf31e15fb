import { actor, at } from '../../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../../test/support/specification.js';
import { attemptId, classId, courseId, officerId, organId } from '../../../../kernel/ids.js';
import type { CertifiedResult } from './certificate.events.js';
import { type IssueCertificates, certificates } from './decider.js';

const { given } = specificationFor(certificates);

const result = (trainee: string, also: Partial<CertifiedResult> = {}): CertifiedResult => ({
  classId: classId('class'),
  classTitle: '九月班',
  courseId: courseId('course'),
  courseTitle: '管辖争议',
  release: 1,
  trainee: officerId(trainee),
  traineeName: `${trainee}样`,
  organ: organId('sy-sl'),
  organName: '县水利局',
  attemptId: attemptId(`${trainee}-1`),
  points: 18,
  of: 20,
  ...also,
});
const issue = (...due: readonly CertifiedResult[]): IssueCertificates => ({
  type: 'IssueCertificates',
  county: '360724',
  due,
  actor: actor('sy-sfj', 'trainer'),
  at: at('2026-09-18T10:00'),
});
const numbers = (events: readonly { readonly data: object }[]) => events.map(({ data }) => ('number' in data ? data.number : undefined));

describe('issuing certificates', () => {
  const first = given()
    .when(issue(result('anna'), result('bert')))
    .events();

  it('numbers them by county and year', () => expect(numbers(first)).toEqual(['360724-2026-0001', '360724-2026-0002']));
  it('issues once for a trainee and a course, also in another class', () => {
    given(...first)
      .when(issue(result('anna'), result('bert', { classId: classId('other') })))
      .thenNothing();
    expect(
      numbers(
        given(...first)
          .when(issue(result('anna'), result('cora')))
          .events(),
      ),
    ).toEqual(['360724-2026-0003']);
  });
  it('issues another for another course, and begins again with a year', () => {
    const next = { ...issue(result('anna', { courseId: courseId('other') })), at: at('2027-01-04T10:00') };
    expect(
      numbers(
        given(...first)
          .when(next)
          .events(),
      ),
    ).toEqual(['360724-2027-0001']);
  });
  it('is refused while nobody has passed', () => given().when(issue()).thenRejected('certificate/nobody-due'));
});
