import { localDate } from '../../kernel/time.js';
import { type CaseEvent, evolve, unopened } from '../../case-file/index.js';
import { caseHandling } from '../../case-handling/domain/decider.js';
import {
  CONSULTATION,
  actor,
  at,
  competence,
  duesFrom,
  forestry,
  openCase,
  organFact,
  water,
  yingqian,
} from '../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../test/support/specification.js';
import type { ConsultationCommand, ConsultationCommandOf, ConsultationCommandType } from './commands.js';
import { consultation } from './decider.js';

const { given } = specificationFor(consultation);

type Plain<T extends ConsultationCommandType> = Omit<ConsultationCommandOf<T>, 'type' | 'consultationId' | 'due' | 'at' | 'actor'>;
const step = <T extends ConsultationCommandType>(
  type: T,
  by: ReturnType<typeof actor>,
  day: string,
  rest: Plain<T>,
): ConsultationCommandOf<T> =>
  ({
    type,
    consultationId: CONSULTATION,
    actor: by,
    at: at(`${day}T10:00`),
    due: duesFrom(at(`${day}T10:00`), at('2026-04-20T23:59')),
    ...rest,
  }) as unknown as ConsultationCommandOf<T>;

const township = actor(yingqian, 'leader');
const waterLeader = actor(water, 'leader');
const forestryLeader = actor(forestry, 'leader');
const position = { opinion: '属园地，不属林地', author: '丙样', basis: '《森林法》第七十三条' };

const ask = (also: Partial<ConsultationCommandOf<'RequestConsultation'>> = {}) =>
  step('RequestConsultation', township, '2026-04-02', {
    kind: 'jurisdiction',
    sender: organFact(yingqian),
    to: [organFact(water), organFact(forestry)],
    question: '由谁管辖',
    facts: '河滩林地采砂',
    legalBasis: '《行政处罚法》第二十五条',
    urgency: 'ordinary',
    ...also,
  });
const askHelp = (kind: 'assistance' | 'professional' | 'joint-action') => ask({ kind, to: [organFact(water)] });
const answer = (by = waterLeader, day = '2026-04-07') => step('AnswerConsultation', by, day, { position });
const extend = (replyBy: string, day = '2026-04-07', longest = duesFrom(at('2026-04-02T10:00'), at('2026-04-27T23:59')).answer) =>
  step('ExtendConsultation', waterLeader, day, {
    reasons: '需现场测量',
    replyBy: localDate(replyBy),
    ...(longest === undefined ? {} : { longest }),
  });
const meeting = (organs: readonly string[] = [yingqian, water, forestry]) =>
  step('HoldMeeting', township, '2026-04-08', {
    heldAt: at('2026-04-08T09:00'),
    attendees: organs.map((organ) => ({ organ: organFact(organ).organ, names: ['甲样'] })),
    minutes: '各方意见记录在案',
  });
const propose = (competent: string = water, holder = competent, also = {}) =>
  step('ProposeAgreement', township, '2026-04-09', {
    terms: { kind: 'jurisdiction', competent: organFact(competent).organ, terms: '由水利局办理' },
    competence: competence(holder),
    competent: organFact(competent, also),
  });
const seal = (by: ReturnType<typeof actor>) => step('SealAgreement', by, '2026-04-09', {});
const agree = step('RecordAgreement', township, '2026-04-10', {});
const views = [yingqian, water, forestry].map((organ) => ({ organ, view: `${organ}的意见` }));
const fail = step('DeclareFailed', township, '2026-04-13', { views });
const close = step('CloseConsultation', township, '2026-04-14', { summary: '另行移送' });

const history = (...commands: readonly ConsultationCommand[]): readonly CaseEvent[] =>
  commands.reduce<readonly CaseEvent[]>(
    (events, command) => [...events, ...consultation.decide(command, events.reduce(evolve, unopened))],
    caseHandling.decide(openCase(), unopened),
  );
const clocks = (...commands: readonly ConsultationCommand[]) => {
  const file = history(...commands).reduce(evolve, unopened);
  return file.opened ? file.clocks : [];
};
const running = (purpose: string, ...commands: readonly ConsultationCommand[]) =>
  clocks(...commands).filter((clock) => clock.purpose === purpose && clock.status === 'running').length;

describe('asking for a consultation', () => {
  const when = (also: Partial<ConsultationCommandOf<'RequestConsultation'>>) => given(...history()).when(ask(also));
  it('brings everybody who is asked into the file', () => {
    const file = history(ask()).reduce(evolve, unopened);
    expect(file.opened && file.organs.map(({ organ }) => organ)).toEqual([yingqian, water, forestry]);
  });
  it('is harmless when repeated', () =>
    given(...history(ask()))
      .when(ask())
      .thenNothing());
  it('is refused with itself', () => when({ to: [organFact(yingqian)] }).thenRejected('consultation/with-itself'));
  it('needs somebody to ask', () => when({ to: [] }).thenRejected('consultation/nobody-asked'));
  it('asks nobody twice', () => when({ to: [organFact(water), organFact(water)] }).thenRejected('consultation/asked-twice'));
  it('is refused to a team', () =>
    when({ to: [organFact('t', { kind: 'team', canHandOff: false })] }).thenRejected('consultation/team-is-no-organ', 'FC-4'));
  it('is refused to an abolished organ', () =>
    when({ to: [organFact(water, { validTo: localDate('2026-03-20') })] }).thenRejected('consultation/organ-abolished'));
  it('is for organs of the file', () => when({ actor: forestryLeader }).thenRejected('consultation/not-party'));
  it('is signed by a leader', () => when({ actor: actor(yingqian, 'case-officer') }).thenRejected('consultation/role-not-entitled'));
  it('gives one time to all where the power is in question', () => {
    expect(running('negotiate', ask())).toBe(1);
    expect(running('consult-reply', ask())).toBe(0);
  });
  it('gives each organ its own time where help is asked', () => expect(running('consult-reply', ask({ kind: 'assistance' }))).toBe(2));
});

describe('replying', () => {
  it('is for those who were asked', () =>
    given(...history(ask()))
      .when(answer(township))
      .thenRejected('consultation/not-asked'));
  it('happens once', () =>
    given(...history(ask(), answer()))
      .when(answer())
      .thenRejected('consultation/already-replied'));
  it('keeps the words, the author and the basis', () => {
    const [event] = consultation.decide(answer(), history(ask()).reduce(evolve, unopened));
    expect(event?.data).toMatchObject(position);
  });
  it('is refused after the outcome', () =>
    given(...history(ask(), fail))
      .when(answer())
      .thenRejected('consultation/outcome-stands'));
  it('meets the clock of that organ alone', () => expect(running('consult-reply', ask({ kind: 'assistance' }), answer())).toBe(1));
  it('may be a refusal with reasons', () =>
    given(...history(askHelp('assistance')))
      .when(step('RefuseAssistance', waterLeader, '2026-04-07', { ground: 'beyond-powers', reasons: '无此职权', author: '丙样' }))
      .thenTypes('AssistanceRefused'));
  it('is no refusal without reasons', () =>
    given(...history(askHelp('assistance')))
      .when(step('RefuseAssistance', waterLeader, '2026-04-07', { ground: 'other-justified', reasons: ' ', author: '丙样' }))
      .thenRejected('consultation/refusal-needs-reasons', 'SD-17'));
  it('cannot be a refusal where the power itself is in question', () =>
    given(...history(ask()))
      .when(step('RefuseAssistance', waterLeader, '2026-04-07', { ground: 'beyond-powers', reasons: 'x', author: 'y' }))
      .thenRejected('consultation/other-kind'));
});

describe('extending the time to reply', () => {
  const help = history(askHelp('assistance'));
  it('names the day of the reply, which the clock then shows', () => {
    const [reply] = clocks(askHelp('assistance'), extend('2026-04-24')).filter(({ purpose }) => purpose === 'consult-reply');
    expect(reply?.due.due).toBe('2026-04-24T23:59:59.999+08:00');
  });
  it('is refused a second time', () =>
    given(...history(askHelp('professional'), extend('2026-04-24')))
      .when(extend('2026-04-25'))
      .thenRejected('consultation/extension-once', 'SH-29'));
  it('is refused to a day that is no later', () =>
    given(...help)
      .when(extend('2026-04-20'))
      .thenRejected('consultation/reply-date-not-later'));
  it('is refused beyond what the rule allows', () =>
    given(...help)
      .when(extend('2026-04-28'))
      .thenRejected('consultation/reply-date-too-late', 'AY-35'));
  it('is refused after the time is over', () =>
    given(...help)
      .when(extend('2026-04-24', '2026-04-21'))
      .thenRejected('consultation/extension-too-late'));
  it('needs only the day where the rule says nothing more', () => {
    const { longest: _, ...open } = extend('2026-06-30');
    given(...history(askHelp('professional')))
      .when(open)
      .thenTypes('ConsultationExtended');
  });
});

describe('agreeing on jurisdiction', () => {
  const proposed = [ask(), propose()] as const;
  const sealedByOne = [...proposed, seal(waterLeader)] as const;
  const sealedByAll = [...sealedByOne, seal(forestryLeader)] as const;
  it('needs the seal of all', () =>
    given(...history(...sealedByOne))
      .when(agree)
      .thenRejected('consultation/not-sealed-by-all'));
  it('holds with all seals', () =>
    given(...history(...sealedByAll))
      .when(agree)
      .thenTypes('JurisdictionAgreed'));
  it('is harmless when repeated', () =>
    given(...history(...sealedByAll, agree))
      .when(agree)
      .thenNothing());
  it('cannot give a power that the organ has not', () =>
    given(...history(ask()))
      .when(propose(forestry, water))
      .thenRejected('consultation/no-such-power', 'APL-22'));
  it('cannot name an abolished organ', () =>
    given(...history(ask()))
      .when(propose(water, water, { validTo: localDate('2026-04-01') }))
      .thenRejected('consultation/organ-abolished'));
  it('is sealed once by each', () =>
    given(...history(...sealedByOne))
      .when(seal(waterLeader))
      .thenNothing());
  it('is sealed by its author already', () =>
    given(...history(...proposed))
      .when(seal(township))
      .thenRejected('consultation/already-sealed'));
  it('starts again with a new proposal', () =>
    given(...history(...sealedByAll, propose(forestry)))
      .when(agree)
      .thenRejected('consultation/not-sealed-by-all'));
});

describe('acting together', () => {
  const terms = (also: object = {}) =>
    step('ProposeAgreement', township, '2026-04-09', {
      terms: {
        kind: 'joint-action',
        lead: yingqian,
        leadAs: 'initiator',
        plan: '联合检查',
        division: [
          { organ: yingqian, tasks: '维持秩序' },
          { organ: water, tasks: '测量' },
        ],
        ...also,
      },
      competence: competence(water),
    });
  const joint = history(askHelp('joint-action'));
  it('names the lead and the work of each', () =>
    given(...history(askHelp('joint-action'), terms(), seal(waterLeader)))
      .when(agree)
      .thenTypes('LeadOrganNamed'));
  it('is recorded after the agreement, which stands', () => {
    const visit = [askHelp('joint-action'), terms(), seal(waterLeader), agree, meeting([yingqian, water])];
    const file = history(...visit).reduce(evolve, unopened);
    expect(file.opened && file.consultations[0]?.state).toBe('agreed');
  });
  it('leaves nobody without work', () =>
    given(...joint)
      .when(terms({ division: [] }))
      .thenRejected('consultation/division-incomplete'));
  it('is led by one of those who take part', () =>
    given(...joint)
      .when(terms({ lead: forestry }))
      .thenRejected('consultation/lead-no-party', 'GD-40'));
});

describe('ending a consultation', () => {
  it('records a meeting with people of all sides', () =>
    given(...history(ask()))
      .when(meeting())
      .thenTypes('ConsultationMeetingHeld'));
  it('records no further meeting once jurisdiction is agreed', () =>
    given(...history(ask(), propose(), seal(waterLeader), seal(forestryLeader), agree))
      .when(meeting())
      .thenRejected('consultation/outcome-stands'));
  it('refuses a record without one side', () =>
    given(...history(ask()))
      .when(meeting([yingqian, water]))
      .thenRejected('consultation/all-sides-attend', 'HUR-6'));
  it('keeps the view of each side when it fails, and starts the time to apply', () => {
    expect(running('apply-dispute', ask(), fail)).toBe(1);
    expect(running('negotiate', ask(), fail)).toBe(0);
  });
  it('cannot fail without the view of each side', () =>
    given(...history(ask()))
      .when({ ...fail, views: views.slice(1) })
      .thenRejected('consultation/view-of-each-side'));
  it('is closed by whoever began it', () =>
    given(...history(ask(), fail))
      .when({ ...close, actor: waterLeader })
      .thenRejected('consultation/not-requester'));
  it('is closed after an outcome', () =>
    given(...history(ask(), fail))
      .when(close)
      .thenTypes('ConsultationClosed'));
  it('ends the time to talk when it is closed with answers and no agreement', () =>
    expect(running('negotiate', ask(), answer(), answer(forestryLeader), close)).toBe(0));
  it('is not closed before one', () =>
    given(...history(ask()))
      .when(close)
      .thenRejected('consultation/wrong-state'));
});
