import { actor, at, organFact, water, yingqian } from '../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../test/support/specification.js';
import { digest } from '../../kernel/ids.js';
import { type CountyCommand, countyAssessment, weightsOf } from './county-assessment.js';
import type { CountyAssessmentEvent, RatingEvent } from './events.js';
import { DEFAULT_WEIGHTS } from './indicators.js';
import { endOf, nextQuarter, previousQuarter, quarter, quarterName, quarterOf, startOf } from './quarter.js';
import { type RatingCommand, rating } from './rating.js';

const Q3 = quarter('2026Q3');
const points = { promptness: 5, expertise: 4, cooperation: 5, feedback: 3 };
type RateCommand = Extract<RatingCommand, { type: 'RateDepartment' }>;
const rate: RateCommand = {
  type: 'RateDepartment',
  actor: actor(yingqian, 'leader'),
  at: at('2026-10-08T09:00'),
  quarter: Q3,
  rater: organFact(yingqian),
  rated: organFact(water),
  points,
  reason: '响应快，反馈略慢',
  workedTogether: true,
};
const { workedTogether: _, type: __, ...act } = rate;
const correct: RatingCommand = { ...act, type: 'CorrectRating', points: { ...points, feedback: 4 }, why: '补收到反馈' };
const ratedBefore = (): readonly RatingEvent[] => rating.decide(rate, rating.initial);

describe('rating a department', () => {
  const { given } = specificationFor(rating);
  it('is for the leaders of a township', () => {
    given().when(rate).thenTypes('DepartmentRated');
    given()
      .when({ ...rate, actor: actor(yingqian, 'head') })
      .thenTypes('DepartmentRated');
    given()
      .when({ ...rate, actor: actor(yingqian, 'case-officer') })
      .thenRejected('assessment/role-not-entitled', 'BJ-S44');
  });
  it('is not for a department, of a township or of another', () => {
    const ofTownship = { ...rate, actor: actor(water, 'leader'), rater: organFact(water), rated: organFact(yingqian) };
    given().when(ofTownship).thenRejected('assessment/department-may-not-rate', 'BJ-S43');
    given()
      .when({ ...rate, rated: organFact(yingqian) })
      .thenRejected('assessment/own-organ');
    given()
      .when({ ...rate, rated: organFact('360724100') })
      .thenRejected('assessment/not-a-department');
  });
  it('waits for the end of the quarter, and is of those it worked with', () => {
    given()
      .when({ ...rate, at: at('2026-09-30T23:59') })
      .thenRejected('assessment/quarter-not-ended');
    given()
      .when({ ...rate, workedTogether: false })
      .thenRejected('assessment/not-worked-together');
  });
  it('is done once, and corrected by an event that points to what it corrects', () => {
    given(...ratedBefore())
      .when(rate)
      .thenRejected('assessment/already-rated');
    const [event] = given(...ratedBefore())
      .when(correct)
      .events();
    expect(event).toMatchObject({ type: 'RatingCorrected', data: { corrects: 1, points: { feedback: 4 }, why: '补收到反馈' } });
    given().when(correct).thenRejected('assessment/not-rated');
    given(...ratedBefore())
      .when({ ...correct, points })
      .thenRejected('assessment/nothing-corrected');
  });
});

describe('weights and publication', () => {
  const { given } = specificationFor(countyAssessment);
  const figures = [{ organ: water, figures: [], total: 90 }];
  const publish: CountyCommand = {
    type: 'Publish',
    actor: actor('sy-sfj', 'supervisor'),
    at: at('2026-10-16T09:00'),
    quarter: Q3,
    knownAt: at('2026-10-15T23:59'),
    weights: DEFAULT_WEIGHTS,
    figures,
    digest: digest('a'.repeat(64)),
  };
  const set: CountyCommand = {
    type: 'SetWeights',
    actor: actor('sy-zf', 'county-leader'),
    at: at('2026-10-16T09:00'),
    from: quarter('2026Q4'),
    weights: { ...DEFAULT_WEIGHTS, ratings: 2 },
    reason: '县政府常务会议纪要',
  };
  const told = (command: CountyCommand): readonly CountyAssessmentEvent[] => countyAssessment.decide(command, countyAssessment.initial);

  it('publishes what was known the day before, and nothing twice', () => {
    given().when(publish).thenTypes('AssessmentPublished');
    given(...told(publish))
      .when({ ...publish, knownAt: at('2026-10-16T23:59'), digest: digest('b'.repeat(64)) })
      .thenNothing();
    given(...told(publish))
      .when({ ...publish, figures: [{ ...figures[0], organ: water, figures: [], total: 91 }] })
      .thenTypes('AssessmentPublished');
  });
  it('is not for others, not before the end, and not of nothing', () => {
    given()
      .when({ ...publish, actor: actor(yingqian, 'leader') })
      .thenRejected('assessment/role-not-entitled', 'SUP-6');
    given()
      .when({ ...publish, quarter: quarter('2026Q4') })
      .thenRejected('assessment/quarter-not-ended');
    given()
      .when({ ...publish, knownAt: at('2026-09-30T23:59') })
      .thenRejected('assessment/published-too-early');
    given()
      .when({ ...publish, figures: [] })
      .thenRejected('assessment/nothing-to-publish');
  });
  it('weighs from a quarter that has not ended, never before the last setting', () => {
    given().when(set).thenTypes('AssessmentWeightsSet');
    given()
      .when({ ...set, from: Q3 })
      .thenRejected('assessment/weights-in-the-past');
    given(...told({ ...set, from: quarter('2027Q1') }))
      .when(set)
      .thenRejected('assessment/weights-before-the-last');
    const none = { answers: 0, feedback: 0, supplements: 0, objections: 0, whistles: 0, ratings: 0 };
    given()
      .when({ ...set, weights: none })
      .thenRejected('assessment/weights-all-zero');
    given()
      .when({ ...set, actor: actor(yingqian, 'leader') })
      .thenRejected('assessment/role-not-entitled');
  });
  it('takes the weights of the quarter as they were known', () => {
    const entry = { from: quarter('2026Q3'), weights: set.weights, reason: '', recordedAt: at('2026-08-01T09:00') };
    expect(weightsOf([entry], Q3, at('2026-10-01T00:00'))).toMatchObject({ weights: { ratings: 2 }, standing: 'set' });
    expect(weightsOf([entry], Q3, at('2026-07-01T00:00'))).toMatchObject({ weights: DEFAULT_WEIGHTS, standing: 'default' });
    expect(weightsOf([entry], quarter('2026Q2'), at('2026-10-01T00:00'))).toMatchObject({ standing: 'default' });
  });
});

describe('a quarter', () => {
  it.each([
    ['2026-01-01T00:00', '2026Q1'],
    ['2026-03-31T23:59', '2026Q1'],
    ['2026-09-30T23:59', '2026Q3'],
    ['2026-12-31T23:59', '2026Q4'],
  ])('of %s is %s', (when, of) => expect(quarterOf(at(when))).toBe(of));
  it('follows the one before', () => {
    expect([nextQuarter(quarter('2026Q4')), previousQuarter(quarter('2026Q1'))]).toEqual(['2027Q1', '2025Q4']);
    expect([startOf(Q3), endOf(quarter('2026Q4')), quarterName(Q3)]).toEqual([
      at('2026-07-01T00:00'),
      at('2027-01-01T00:00'),
      '2026年第三季度',
    ]);
    expect(() => quarter('2026Q5')).toThrow(RangeError);
  });
});
