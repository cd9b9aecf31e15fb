import type { Role } from '../../kernel/actor.js';
import type { DueDate } from '../../kernel/due-date.js';
import { caseId, officerId, orderId, organId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import { instant, localDate } from '../../kernel/time.js';
import { specificationFor } from '../../../test/support/specification.js';
import type { CaseStanding, OrderCommand, OrderCommandOf, OrderCommandType } from './commands.js';
import { intake } from './decider.js';
import { DISPATCH_OFFICE } from './office.js';
import type { OrderEvent } from './order-event.js';
import type { ClockFamily, Complainant } from './values.js';

const { given } = specificationFor(intake);
const water = organId('sy-sl');
const forestry = organId('sy-ly');
const township = organId('360724103');
const ORDER = orderId('order-1');
const FILE = caseId('case-1');

const at = (day: string) => instant(`2026-09-${day}T09:00:00.000+08:00`);
const due = (rule: string, day: string): DueDate => ({
  rule,
  ruleVersion: 1,
  length: 7,
  unit: 'day',
  startedAt: at('01'),
  due: instant(`2026-09-${day}T23:59:59.999+08:00`),
  provisional: false,
  derivation: [],
});
const organ = (id: typeof water, canHandOff = true): OrganFact => ({
  organ: id,
  name: id,
  kind: 'department',
  canHandOff,
  validFrom: localDate('2020-01-01'),
});
const by = (who: string, of: typeof water, role: Role, day = '02') => ({
  actor: { officerId: officerId(who), organId: of, role },
  at: at(day),
  due: {},
});
const dispatcher = by('pdy', DISPATCH_OFFICE, 'dispatcher');
const reviewer = by('pdfh', DISPATCH_OFFICE, 'dispatcher', '03');
const officer = by('sl-1', water, 'case-officer', '03');
const leader = by('sl-l', water, 'leader', '03');

const known: Complainant = { kind: 'known', name: '万样甲', phone: '13900000001', named: false };
type Rest<T extends OrderCommandType> = Omit<OrderCommandOf<T>, 'type' | 'actor' | 'at' | 'due'>;
const command = <T extends OrderCommandType>(
  type: T,
  who: typeof dispatcher,
  rest: Rest<T>,
  dues: OrderCommand['due'] = {},
): OrderCommandOf<T> => ({ type, ...who, due: dues, ...rest }) as unknown as OrderCommandOf<T>;

const receive = (family: ClockFamily = 'work-order', complainant: Complainant = known) =>
  command(
    'ReceiveOrder',
    dispatcher,
    {
      orderId: ORDER,
      number: 'N1',
      channel: { code: 'c', name: '渠道', family },
      channelCode: 'c',
      receivedAt: at('01'),
      matter: '挖砂',
      place: { township, address: '例河' },
      complainant,
      urgency: 'ordinary',
      entry: 'desk',
    },
    family === 'market-complaint'
      ? { accept: due('SAMR-C14', '10') }
      : { route: due(family === 'petition' ? 'XF-22-ROUTE' : 'SY-DISPATCH', '03') },
  );
const dispatch = (over: Partial<Rest<'DispatchOrder'>> = {}, dues: OrderCommand['due'] = { answer: due('BJ-D1', '09') }) =>
  command('DispatchOrder', dispatcher, { to: organ(water), cooperating: [], reason: '看内容', ownLimit: false, ...over }, dues);
const object = command('ObjectToDispatch', leader, { ground: 'not-our-duty', reasons: '属林业', legalBasis: '《森林法》' });
const uphold = command('ReviewObjection', reviewer, { upheld: true, opinion: '成立', to: organ(forestry) });
const link = command('LinkCase', officer, { caseId: FILE, title: '采砂', opened: true });
const standing = (outcome: CaseStanding['outcome'], caseVersion: number): CaseStanding => ({
  caseId: FILE,
  outcome,
  caseVersion,
  responsible: water,
  summary: '已有结果',
  occurredAt: at('04'),
});
const note = (outcome: CaseStanding['outcome'], caseVersion: number, dues: OrderCommand['due'] = {}) =>
  command('NoteCaseOutcome', officer, { standing: standing(outcome, caseVersion) }, dues);
const answer = (over: Partial<Rest<'AnswerOrder'>> = {}) =>
  command('AnswerOrder', by('sl-1', water, 'case-officer', '05'), {
    text: '已制止',
    toldBy: 'phone',
    othersData: [],
    standings: [],
    ...over,
  });
const callBack = (over: Partial<Rest<'CallBack'>> = {}) =>
  command(
    'CallBack',
    by('pdy', DISPATCH_OFFICE, 'dispatcher', '06'),
    { responded: true, resolved: true, satisfied: true, again: false, ...over },
    { answer: due('BJ-D1', '13') },
  );
const close = command('CloseOrder', by('pdy', DISPATCH_OFFICE, 'dispatcher', '07'), { summary: '办结' });

/** What the commands led to, one after the other. */
const after = (...commands: readonly OrderCommand[]): readonly OrderEvent[] =>
  commands.reduce<readonly OrderEvent[]>(
    (events, next) => [
      ...events,
      ...given(...events)
        .when(next)
        .events(),
    ],
    [],
  );

describe('receiving a work order', () => {
  it('is harmless when said again', () =>
    given(...after(receive()))
      .when(receive())
      .thenNothing());
  it('is refused for another matter under the number', () =>
    given(...after(receive()))
      .when({ ...receive(), matter: '别的事' })
      .thenRejected('order/number-taken'));
  it('is refused for a channel that is not in the list', () =>
    given()
      .when({ ...receive(), channel: undefined })
      .thenRejected('order/unknown-channel', 'SY-CHANNEL'));
  it('is refused to those who do not dispatch', () =>
    given()
      .when({ ...receive(), ...officer })
      .thenRejected('order/role-not-entitled'));
});

describe('dispatching', () => {
  it('names the organ that answers, and meets the clock of the dispatcher', () => {
    const [event] = given(...after(receive()))
      .when(dispatch())
      .events();
    expect(event).toMatchObject({
      type: 'OrderDispatched',
      data: {
        to: water,
        fallback: false,
        clocks: [
          { change: 'met', purpose: 'route' },
          { change: 'started', purpose: 'answer', organ: water },
        ],
      },
    });
  });
  it('makes the township of the place the fallback owner when nobody is competent', () => {
    const [event] = given(...after(receive()))
      .when(dispatch({ to: organ(township), reason: '' }))
      .events();
    expect(event).toMatchObject({ data: { fallback: true } });
  });
  it('needs a reason for any other organ than the look-up names', () =>
    given(...after(receive()))
      .when(dispatch({ reason: ' ' }))
      .thenRejected('order/reason-needed'));
  it('sets no limit where a rule sets one', () =>
    given(...after(receive('petition')))
      .when(dispatch({ ownLimit: true }))
      .thenRejected('order/limit-set-by-law', 'XF-22'));
  it('sets no limit that is over', () =>
    given(...after(receive()))
      .when(dispatch({ ownLimit: true }, { answer: due('BJ-J13', '01') }))
      .thenRejected('order/limit-passed', 'BJ-J13'));
  it('is refused to an organ that cannot act in its own name', () =>
    given(...after(receive()))
      .when(dispatch({ to: organ(water, false) }))
      .thenRejected('order/organ-cannot-handle'));
  it('is refused to the organ that has it: no bouncing', () =>
    given(...after(receive(), dispatch()))
      .when({ ...dispatch({ to: organ(forestry) }), ...leader })
      .thenRejected('order/not-the-dispatcher', 'BJ-J12'));
});

describe('an objection to the dispatch', () => {
  it('goes to the dispatcher, and by another than the one who dispatched', () =>
    given(...after(receive(), dispatch(), object))
      .when({ ...uphold, ...dispatcher })
      .thenRejected('order/reviewer-dispatched', 'SY-REVIEWER'));
  it('moves the order with its clock when it is right', () => {
    const [event] = given(...after(receive(), dispatch(), object))
      .when(uphold)
      .events();
    expect(event).toMatchObject({
      data: { to: forestry, from: water, clocks: [{ purpose: 'answer', organ: forestry, due: due('BJ-D1', '09') }] },
    });
  });
  it('is not made twice', () => {
    const rejected = command('ReviewObjection', reviewer, { upheld: false, opinion: '不成立' });
    given(...after(receive(), dispatch(), object, rejected))
      .when(object)
      .thenRejected('order/objection-decided', 'BJ-J12');
  });
  it('never sends the order back to an organ that was right', () => {
    const other = { ...object, ...by('ly-l', forestry, 'leader', '04') };
    const back = command('ReviewObjection', by('pdy', DISPATCH_OFFICE, 'dispatcher', '05'), {
      upheld: true,
      opinion: '回',
      to: organ(water),
    });
    given(...after(receive(), dispatch(), object, uphold, other))
      .when(back)
      .thenRejected('order/excluded-organ', 'BJ-J12');
  });
});

describe('extending', () => {
  const extend = (day: string) =>
    command('ExtendOrder', leader, { reasons: '检测', toldAt: at('02'), toldBy: 'phone' }, { answer: due('XF-22', day) });
  it('is given once to a petition', () =>
    given(...after(receive('petition'), dispatch(), extend('15')))
      .when(extend('20'))
      .thenRejected('order/already-extended', 'XF-22'));
  it('is no shortening', () =>
    given(...after(receive(), dispatch()))
      .when(extend('08'))
      .thenRejected('order/extension-not-longer', 'BJ-J15'));
});

describe('a case file of the order', () => {
  const linked = [receive(), dispatch(), link] as const;
  it('is linked once', () =>
    given(...after(...linked))
      .when(link)
      .thenNothing());
  it('makes the answer owed when it has an outcome, once', () => {
    const [learnt] = given(...after(...linked))
      .when(note('concluded', 5))
      .events();
    expect(learnt).toMatchObject({ data: { owesAnswer: true } });
    given(...after(...linked, note('concluded', 5)))
      .when(note('concluded', 5))
      .thenNothing();
    expect(
      given(...after(...linked, note('concluded', 5)))
        .when(note('closed', 6))
        .events()[0],
    ).toMatchObject({ data: { owesAnswer: false } });
  });
  it('is nothing to an order that does not know it', () =>
    given(...after(receive(), dispatch()))
      .when(note('concluded', 5))
      .thenNothing());
  it('starts the five days of a named reporter with the decision on filing', () => {
    const reporter: Complainant = { ...known, named: true };
    const [learnt] = given(...after(receive('market-complaint', reporter), dispatch({}, {}), link))
      .when(note('filed', 4, { 'tell-reporter': due('SAMR-C31', '11') }))
      .events();
    expect(learnt).toMatchObject({ data: { owesAnswer: true, clocks: [{ purpose: 'tell-reporter', organ: water }] } });
  });
});

describe('answering', () => {
  const open = [receive(), dispatch(), link] as const;
  it('knows the outcome with the answer, whichever is told first', () =>
    given(...after(...open))
      .when(answer({ standings: [standing('concluded', 5)] }))
      .thenTypes('OrderCaseOutcomeLearnt', 'OrderAnswered'));
  it.each([['11010119900101001X'], ['13812345678'], ['李样乙']])('does not say %s', (secret) =>
    given(...after(...open))
      .when(answer({ text: `当事人${secret}。`, othersData: ['李样乙'] }))
      .thenRejected('order/personal-data-in-answer', 'PIPL-6'),
  );
  it('is added to when the case ends later', () => {
    const events = after(...open, answer());
    given(...events)
      .when(answer())
      .thenRejected('order/nothing-to-add');
    expect(
      given(
        ...events,
        ...given(...events)
          .when(note('concluded', 5))
          .events(),
      )
        .when(answer())
        .events()[0],
    ).toMatchObject({ data: { supplement: true } });
  });
  it('says of a market complaint first whether it is accepted', () =>
    given(...after(receive('market-complaint'), dispatch({}, {})))
      .when(answer())
      .thenRejected('order/acceptance-undecided', 'SAMR-C14'));
});

describe('the callback', () => {
  const answered = [receive(), dispatch(), answer()] as const;
  it('comes before the end', () =>
    given(...after(...answered))
      .when(close)
      .thenRejected('order/callback-missing', 'BJ-J23'));
  it('sends the order back for another round with a new clock', () => {
    const again = callBack({ satisfied: false, again: true });
    expect(
      given(...after(...answered))
        .when(again)
        .events()[0],
    ).toMatchObject({ data: { clocks: [{ purpose: 'answer', organ: water }] } });
    given(...after(...answered, again))
      .when(answer())
      .thenTypes('OrderAnswered');
  });
  it('sends nothing back that satisfied', () =>
    given(...after(...answered))
      .when(callBack({ again: true }))
      .thenRejected('order/again-without-cause'));
  it('is not for the anonymous, whose orders end with the answer', () => {
    const anonymous = after(receive('work-order', { kind: 'anonymous' }), dispatch(), answer());
    given(...anonymous)
      .when(callBack())
      .thenRejected('order/nobody-to-call-back');
    given(...anonymous)
      .when(close)
      .thenTypes('OrderClosed');
  });
  it('is not the end while the outcome of the case is untold', () =>
    given(...after(receive(), dispatch(), link, answer(), callBack(), note('concluded', 5)))
      .when(close)
      .thenRejected('order/outcome-untold'));
});

describe('any history of an order', () => {
  it('folds in every prefix', () => {
    const events = after(receive(), dispatch(), object, uphold);
    for (let length = 0; length <= events.length; length += 1)
      expect(() => events.slice(length).reduce(intake.evolve, intake.initial)).not.toThrow();
  });
});
