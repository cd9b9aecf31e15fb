import fc from 'fast-check';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { type CaseEvent, type CaseFile, type OpenFile, evolve, partyOrgans, unopened } from '../../src/case-file/index.js';
import { moment } from './model/real-file.js';
import { TIMER_MADE } from './model/timer-made.js';
import { type Walk, walk } from './model/walk.js';

/** Steps that are decided at least in an ordinary run: the promise of the tests, not to be lowered. */
const STEPS = 100_000;
const RUNS = 1000;
const LENGTH = 60;
const SUBJECTS = ['case', 'lead', 'case', 'lead'] as const;

/** Numbers that a history is made of; a failing history shrinks by leaving steps out. */
const draws = fc.array(fc.noShrink(fc.nat()), { minLength: 1, maxLength: LENGTH, size: 'max' });
const seen = { steps: 0, refused: 0, types: new Map<string, number>() };
const note = ({ events, refused }: Walk, steps: number): void => {
  seen.steps += steps;
  seen.refused += refused;
  for (const { type } of events) seen.types.set(type, (seen.types.get(type) ?? 0) + 1);
};

describe('the case file beside the law kept on paper', () => {
  it.each(SUBJECTS)('says the same after every step of every mechanism: who has the %s, what is pending, whose clock runs', (subject) => {
    fc.assert(
      fc.property(draws, (steps) => note(walk(steps, subject), steps.length)),
      { numRuns: RUNS },
    );
  });

  it(`was asked at least ${STEPS} times, and got everywhere`, () => {
    expect(seen.steps).toBeGreaterThanOrEqual(STEPS);
    expect(seen.refused).toBeGreaterThan(seen.steps / 10);
    expect(seen.refused).toBeLessThan(seen.steps / 2);
    const often: readonly CaseEvent['type'][] = [
      'HandoffAccepted',
      'HandoffObjected',
      'HandoffWithdrawn',
      'HandoffConvertedToCriminal',
      'HandoffResultFedBack',
      'EntrustedCaseReturned',
      'CaseConcluded',
      'ConsultationFailed',
      'CoordinationApplied',
      'ApplicationWithdrawn',
      'DisputeRepliesMissed',
      'DisputeSuspended',
      'DisputeEscalated',
      'JurisdictionDesignated',
      'DesignationExecuted',
      'PoliceFiled',
      'PoliceDeclined',
      'FilingNoticeIssued',
      'AdministrativeHandlingResumed',
      'ReturnedToAdministration',
      'ClocksRecomputed',
      'DeadlineApproaching',
      'DeadlineMissed',
      'ReminderSent',
    ];
    for (const type of often) expect([type, (seen.types.get(type) ?? 0) >= 20]).toEqual([type, true]);
  });
});

describe('a replay of any history', () => {
  it('has one responsible organ, an organ of the file, in every prefix, also as it comes out of the store', () => {
    fc.assert(
      fc.property(draws, (steps) => {
        const { events, file } = walk(steps, 'case');
        const stored = events.map((event) => JSON.parse(canonicalJson(event)) as CaseEvent);
        let replayed: CaseFile = unopened;
        for (const event of stored) {
          replayed = evolve(replayed, event);
          if (!replayed.opened) throw new Error('a file that was opened is open');
          expect(typeof replayed.responsible).toBe('string');
          expect(partyOrgans(replayed)).toContain(replayed.responsible);
        }
        expect(canonicalJson(replayed)).toBe(canonicalJson(file));
      }),
      { numRuns: 60 },
    );
  });
});

/** All that rights and duties hang on: not the dates, and not what supervision keeps beside the case. */
const caseOf = ({ clocks, supervisions: _, approached: __, ...rest }: OpenFile): string =>
  canonicalJson({ ...rest, clocks: clocks.map(({ due: _, ...clock }) => clock) });

describe('time', () => {
  it('changes no state: what timers write leaves the case as it was, but the dates of its clocks and its supervision', () => {
    fc.assert(
      fc.property(draws, fc.nat({ max: 2_000_000 }), (steps, later) => {
        const { file, at } = walk(steps, 'case');
        const before = caseOf(file);
        for (const clock of file.clocks) {
          let after: CaseFile = file;
          for (const made of TIMER_MADE.map((make) => make(clock, moment(at + later)))) {
            after = evolve(after, made);
            if (!after.opened) throw new Error('a file that was opened is open');
            expect(caseOf(after)).toBe(before);
          }
          expect(after.supervisions.at(-1)).toMatchObject({ about: { clock: clock.clock }, state: 'missed', reminders: [{}] });
        }
      }),
      { numRuns: 60 },
    );
  });
});
