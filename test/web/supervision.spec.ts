import { landingOf } from '../../web/src/app/landing.js';
import type { User } from '../../web/src/api/types.js';
import { workingDayAfter, workingDayTest, workingDaysAfter } from '../../web/src/features/clocks/working-days.js';
import { mayBeNext, supervisionPath } from '../../web/src/features/supervision/command-groups.js';
import { boardFiltersOf, filterWords } from '../../web/src/features/supervision/board/board-filters.js';
import { inTimeSentence } from '../../web/src/features/supervision/board/in-time.js';
import {
  NO_DATE,
  TO_WRITE,
  letterText,
  noticeText,
  opinionText,
  reminderText,
} from '../../web/src/features/supervision/forms/paper-texts.js';
import { nextStepOf } from '../../web/src/features/supervision/next-step.js';
import { ladderOf } from '../../web/src/features/supervision/progress.js';
import type { Supervision, SupervisionPaper } from '../../web/src/features/supervision/supervision-types.js';

const nationalDay = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map((date) => ({ date, name: '国庆节' }));
const isWorkingDay = workingDayTest([{ off: nationalDay, work: [{ date: '2026-10-10', name: '国庆节' }] }]);
const bureau = { id: 'sy-sfj', name: '上犹县司法局' };
const land = { id: 'sy-zrzy', name: '上犹县自然资源局' };
const somebody = { id: '366c83c7-59b6-5ba3-b9fc-d4b02ab0390a', name: '苏样乙' };

describe('working days on the page', () => {
  it('leave out holidays and count a worked Saturday', () => {
    expect(workingDaysAfter('2026-09-30', '2026-10-10', isWorkingDay)).toBe(3);
    expect(workingDayAfter('2026-09-30', 3, isWorkingDay)).toBe('2026-10-10');
  });
  it('do not count the day of the start', () => expect(workingDaysAfter('2026-09-30', '2026-09-30', isWorkingDay)).toBe(0));
});

describe('the next step on the board', () => {
  const missed = { severity: 'missed', due: '2026-09-28T23:59:59.999+08:00', left: '逾期 5 天', respondOverdue: false } as const;
  const view = { isWorkingDay, wait: 3, viewer: 'supervising' } as const;

  it('is a reminder until the waiting time of the county is over, and a letter after it', () => {
    expect(nextStepOf(missed, { ...view, today: '2026-10-08' })).toBe('逾期 5 天，可催办；2026-10-08 之后可发督办函');
    expect(nextStepOf(missed, { ...view, today: '2026-10-09' })).toBe('逾期 5 天，可发督办函');
  });
  it('tells the organ that owes the duty what to do, and nobody there to supervise', () =>
    expect(nextStepOf(missed, { ...view, today: '2026-10-09', viewer: 'supervised' })).toBe('逾期 5 天，请立即办理'));
  it('waits for the report until the day that the paper sets, and goes up after it', () => {
    const letter = { severity: 'letter', respondBy: '2026-10-15', left: '逾期 5 天', respondOverdue: false } as const;
    expect(nextStepOf(letter, { ...view, today: '2026-10-12' })).toBe('等待报送整改，2026-10-15 止');
    expect(nextStepOf({ ...letter, respondOverdue: true }, { ...view, today: '2026-10-16' })).toContain('可发意见书');
  });
});

describe('the board in the address', () => {
  it('keeps the filters that exist and leaves the others out', () =>
    expect(boardFiltersOf(new URLSearchParams('organ=sy-zrzy&mechanism=transfer&severity=shouting&state=missed&q='))).toEqual({
      organ: 'sy-zrzy',
      mechanism: 'transfer',
      state: 'missed',
    }));
  it('says them in words for paper', () =>
    expect(filterWords({ organ: 'sy-zrzy', severity: 'letter', q: '占地' }, land.name)).toEqual([
      '机关：上犹县自然资源局',
      '督办程度：已发督办函（通知书）',
      '查询：占地',
    ]));
});

describe('a board without anything late', () => {
  const none = { total: 0, byOrgan: [], byMechanism: [], bySeverity: [] };
  const severity = (code: string, count: number) => ({ ...none, total: count, bySeverity: [{ code, name: code, count }] });

  it('says that everything is in time', () => {
    expect(inTimeSentence({}, none)).toContain('全部按期');
    expect(inTimeSentence({}, severity('running', 4))).toContain('全部按期');
    expect(inTimeSentence({ state: 'missed' }, none)).toContain('全部按期');
  });
  it('says nothing of the kind when something is late, or when a filter would hide it', () => {
    expect(inTimeSentence({}, severity('missed', 1))).toBeUndefined();
    expect(inTimeSentence({}, severity('letter', 1))).toBeUndefined();
    expect(inTimeSentence({ q: '占地' }, none)).toBeUndefined();
    expect(inTimeSentence({ severity: 'letter' }, none)).toBeUndefined();
  });
});

describe('the ladder of a supervision', () => {
  const missed: Supervision = {
    supervisionId: '5b1f9c1e-0c0b-4c63-9b5e-6f6a6f0f1a11',
    about: { kind: 'clock', name: '签收', source: 'overdue-duty', sourceName: '逾期未办' },
    organ: land,
    due: '2026-09-28T23:59:59.999+08:00',
    overdueSince: '2026-09-28T23:59:59.999+08:00',
    openedAt: '2026-09-28T23:59:59.999+08:00',
    state: 'missed',
    stateName: '逾期',
    reminders: [],
    documents: [],
    objections: [],
    rectifications: [],
    nextStep: '补办逾期事项',
  };
  const opinion: SupervisionPaper = {
    kind: 'opinion',
    kindName: '监督意见书',
    number: '上司监意〔2026〕1号',
    text: '…',
    organ: bureau,
    officer: somebody,
    at: '2026-10-12T09:00:00.000+08:00',
    missed: false,
  };
  const states = (supervision: Supervision) => ladderOf(supervision).map(({ key, state }) => `${key} ${state}`);

  it('begins with the miss', () =>
    expect(states(missed)).toEqual([
      'missed now',
      'reminder ahead',
      'letter ahead',
      'opinion ahead',
      'decision ahead',
      'naming ahead',
      'rectification ahead',
    ]));
  it('shows which steps were left out on the way', () =>
    expect(states({ ...missed, state: 'opinion-issued', documents: [opinion] }).slice(0, 4)).toEqual([
      'missed done',
      'reminder skipped',
      'letter skipped',
      'opinion now',
    ]));
  it('ends with the rectification, and where it was taken back', () => {
    const reported = { report: '已签收', organ: land, officer: somebody, at: '2026-10-13T09:00:00.000+08:00' };
    const rectified: Supervision = { ...missed, state: 'rectified', documents: [opinion], rectifications: [reported] };
    expect(states(rectified).at(-1)).toBe('rectification done');
    expect(states({ ...missed, state: 'withdrawn', endedAt: opinion.at, documents: [opinion] }).at(-1)).toBe('end ended');
  });
});

describe('the text of a paper', () => {
  const facts = {
    organ: land.name,
    title: '例石村占地',
    duty: '签收',
    timed: true,
    basis: '《例规》第三条',
    due: '2026年9月28日',
    overdue: 4,
    today: '2026-10-09',
    respondBy: undefined,
    issuer: bureau.name,
    ignored: undefined,
  };
  it('names the duty, its article, when it was due and how late it is', () =>
    expect(reminderText(facts)).toContain('应于2026年9月28日前完成“签收”（《例规》第三条），至2026年10月9日仍未办理，逾期4个工作日。'));
  it('cannot go out before its day is chosen', () => {
    expect(letterText(facts)).toContain(NO_DATE);
    expect(letterText({ ...facts, respondBy: '2026-10-16' })).not.toContain(NO_DATE);
    expect(letterText({ ...facts, respondBy: '2026-10-16' })).toContain('2026年10月16日前');
  });
  it('cites the article of its kind', () => {
    expect(letterText(facts)).toContain('《行政执法监督条例》第二十七条');
    expect(noticeText(facts)).toContain('《江西省行政执法监督条例》第十五条');
  });
  it('leaves to the supervisor what is unlawful or improper', () => expect(opinionText(facts)).toContain(TO_WRITE));
  it('says which paper was ignored', () =>
    expect(opinionText({ ...facts, ignored: '督办函（上司督〔2026〕1号）' })).toContain('此前已发督办函（上司督〔2026〕1号）'));
});

describe('the commands of a supervision', () => {
  const command = { scope: 'supervision', name: '催办', open: true } as const;
  it('go to their supervision, and open one without it', () => {
    expect(supervisionPath('c1', { ...command, verb: 'remind', supervisionId: 's1' })).toBe('/api/cases/c1/supervisions/s1/remind');
    expect(supervisionPath('c1', { ...command, verb: 'open' })).toBe('/api/cases/c1/supervisions');
  });
  it('propose no paper as the next thing to do', () => {
    expect(mayBeNext({ ...command, verb: 'issue-opinion' })).toBe(false);
    expect(mayBeNext({ ...command, verb: 'report-rectification' })).toBe(true);
    expect(mayBeNext({ ...command, scope: 'dispute', verb: 'issue-opinion' })).toBe(true);
  });
});

describe('the page after signing in', () => {
  const acting = (role: NonNullable<User['acting']>['role']) => ({ acting: { role, organId: 'sy-sfj', organName: bureau.name } });
  it('is the board for those who supervise and the desk for those who handle cases', () => {
    expect(landingOf(acting('supervisor'))).toBe('/supervision');
    expect(landingOf(acting('case-officer'))).toBe('/');
    expect(landingOf({})).toBe('/');
  });
});
