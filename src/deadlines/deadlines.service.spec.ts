import { EventCatalogue, MemoryEventStore, START } from '../event-store/index.js';
import { Problem } from '../http/problem.js';
import type { Actor } from '../kernel/actor.js';
import { officerId, organId } from '../kernel/ids.js';
import { Rejection } from '../kernel/rejection.js';
import { type Instant, type LocalDate, instant } from '../kernel/time.js';
import { RandomIds } from '../random-ids.js';
import { SystemClock } from '../system-clock.js';
import { CalendarJournal } from './calendar-journal.js';
import { DeadlineRecords } from './deadline-records.js';
import { DeadlineSnapshot } from './deadline-snapshot.js';
import { DeadlinesService } from './deadlines.service.js';
import type { CalendarYear } from './domain/calendar.js';
import { calendarLinesOfCsv } from './domain/calendar-csv.js';
import type { CountyParameter } from './domain/county-parameter.js';
import { ImportCalendar, ImportCalendarHandler } from './use-cases/import-calendar.js';
import { SetCountyParameter, SetCountyParameterHandler } from './use-cases/set-county-parameter.js';

class MemoryRecords extends DeadlineRecords {
  readonly years: CalendarYear[] = [];
  readonly parameters: CountyParameter[] = [];
  calendarYears(): Promise<readonly CalendarYear[]> {
    return Promise.resolve(this.years);
  }
  addCalendarYear(year: CalendarYear): Promise<void> {
    this.years.push(year);
    return Promise.resolve();
  }
  countyParameters(): Promise<readonly CountyParameter[]> {
    return Promise.resolve(this.parameters);
  }
  addCountyParameter(entry: Omit<CountyParameter, 'version'>): Promise<CountyParameter> {
    const stored = { ...entry, version: 2 + this.parameters.filter(({ ruleId }) => ruleId === entry.ruleId).length };
    this.parameters.push(stored);
    return Promise.resolve(stored);
  }
}

const BY = '00000000-0000-4000-8000-000000000001';
const ADMINISTRATOR: Actor = { officerId: officerId(BY), organId: organId('sy-sj'), role: 'administrator' };
const at = (date: string, time = '10:00'): Instant => instant(`${date}T${time}:00.000+08:00`);
const NOTICE_2027 = `日期,类型,名称
2027-01-01,放假,元旦
2027-01-02,放假,元旦
2027-01-04,放假,元旦
2027-01-09,上班,元旦
2027-10-01,放假,国庆节`;

let records: MemoryRecords;
let snapshot: DeadlineSnapshot;
let deadlines: DeadlinesService;
let store: MemoryEventStore;
let journal: CalendarJournal;
beforeEach(() => {
  records = new MemoryRecords();
  snapshot = new DeadlineSnapshot(records);
  deadlines = new DeadlinesService(snapshot);
  store = new MemoryEventStore();
  journal = new CalendarJournal(store, new EventCatalogue(), new SystemClock(), new RandomIds());
});

const importing = (csv: string, dryRun = false, year = 2027) =>
  new ImportCalendarHandler(records, snapshot, journal).execute(
    new ImportCalendar(year, '示例通知', calendarLinesOfCsv(csv), ADMINISTRATOR, dryRun),
  );
const setting = (ruleId: string, length: number, effectiveFrom: string) =>
  new SetCountyParameterHandler(records, snapshot, deadlines).execute(
    new SetCountyParameter(ruleId, length, 'working-day', effectiveFrom as LocalDate, '示例文件', BY),
  );
const faultsOf = async (csv: string): Promise<readonly unknown[]> => {
  const error = await importing(csv).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Problem);
  expect(records.years).toEqual([]);
  return error instanceof Problem ? (error.extra.errors ?? []) : [];
};

describe('starting a clock', () => {
  it('needs no database', () => expect(deadlines.start('FC-1a', at('2026-04-02')).due).toBe('2026-04-08T23:59:59.999+08:00'));

  it('takes the first of several', () =>
    expect(deadlines.startFirst(['APL-60', 'SAMR-18', 'MEE-18'], at('2026-06-04')).rule).toBe('MEE-18'));

  it('is refused for a rule nobody knows, and for an article without a period', () => {
    expect(() => deadlines.start('XYZ-1', at('2026-04-02'))).toThrow(new Rejection('clock/unknown-rule'));
    expect(() => deadlines.start('APL-42', at('2026-04-02'))).toThrow(new Rejection('clock/no-period'));
  });
});

describe('moving a clock', () => {
  it('restarts the receiver at the supplement, as the rule says', () => {
    const paused = deadlines.pause(deadlines.start('XS-1', at('2026-04-02')), at('2026-04-03'));
    expect(deadlines.resume(paused, at('2026-04-08')).due).toBe('2026-04-10T23:59:59.999+08:00');
  });

  it('extends by what the rule allows, and no more', () => {
    const clock = deadlines.start('MEE-57', at('2026-03-16'));
    expect(deadlines.extend(clock).length).toBe(120);
    expect(deadlines.extend(deadlines.extend(clock), 2, 10).length).toBe(130);
    expect(() => deadlines.extend(clock, 3)).toThrow(new Rejection('clock/no-extension'));
    expect(() => deadlines.extend(clock, 1, 31)).toThrow(new Rejection('clock/extension-too-long'));
  });
});

describe('explaining a clock', () => {
  it('tells the days, the rule and what it is worth', () => {
    const { days, rule, inForce } = deadlines.explain('FC-1a', at('2026-09-18'));
    expect(days.map(({ date, weekday, nth, reason }) => [date.slice(5), weekday, nth, reason])).toEqual([
      ['09-18', '周五', undefined, '起算日不计入'],
      ['09-19', '周六', undefined, '周末'],
      ['09-20', '周日', 1, '调休上班日'],
      ['09-21', '周一', 2, '工作日'],
      ['09-22', '周二', 3, '工作日'],
    ]);
    expect([rule.name, inForce]).toEqual(['移送（一般）', true]);
  });

  it('shows the other reading of an undefined 三日, which never ends before the clock', () => {
    const { clock, otherReading } = deadlines.explain('CRM-8', at('2026-03-19'));
    expect([clock.due.slice(0, 10), otherReading]).toEqual(['2026-03-23', { unit: 'working-day', due: '2026-03-24T23:59:59.999+08:00' }]);
    expect(deadlines.explain('APL-60', at('2026-03-19')).otherReading).toBeUndefined();
  });

  it('tells when the rule was not in force', () => expect(deadlines.explain('DAT-22', at('2025-07-31')).inForce).toBe(false));
});

describe('importing a calendar', () => {
  it('settles what was provisional', async () => {
    const guessed = deadlines.start('FC-1a', at('2026-12-30'));
    await importing(NOTICE_2027);
    const settled = deadlines.recompute(guessed);
    expect([guessed.due.slice(0, 10), guessed.provisional]).toEqual(['2027-01-04', true]);
    expect([settled.due.slice(0, 10), settled.provisional]).toEqual(['2027-01-06', false]);
  });

  it('overrides the built-in year as a whole', async () => {
    await importing('2026-10-01,off,国庆节', false, 2026);
    expect(deadlines.start('PRO-ACK', at('2026-09-30')).due.slice(0, 10)).toBe('2026-10-02');
    expect(deadlines.start('PRO-ACK', at('2026-02-16')).due.slice(0, 10)).toBe('2026-02-17');
  });

  it('in a dry run tells what would change and stores nothing', async () => {
    const report = await importing(NOTICE_2027, true);
    expect(report.changes).toEqual([
      { date: '2027-01-01', before: '工作日（2027年放假安排未公布，暂按周末推算）', after: '元旦' },
      { date: '2027-01-04', before: '工作日（2027年放假安排未公布，暂按周末推算）', after: '元旦' },
      { date: '2027-01-09', before: '周末（2027年放假安排未公布，暂按周末推算）', after: '调休上班日' },
      { date: '2027-10-01', before: '工作日（2027年放假安排未公布，暂按周末推算）', after: '国庆节' },
    ]);
    expect([report.workingDays[0], records.years, deadlines.calendar().has(2027)]).toEqual([20, [], false]);
  });

  it('warns when it looks incomplete', async () => {
    expect((await importing('2027-01-01,off,元旦', true)).warnings).toEqual([
      '2027-10-01没有列为放假，请核对。',
      '没有调休上班日，请核对通知原文。',
    ]);
  });

  it('is refused with a sentence for every wrong line, and then changes nothing', async () => {
    const csv = [
      '2027-02-30,off,春节',
      '2028-01-01,off,元旦',
      '2027-01-01,假,元旦',
      '2027-01-02,off,',
      '2027-01-04,work,元旦',
      '2027-01-05,off,元旦',
    ];
    expect(await faultsOf([...csv, '2027-01-05,off,元旦', '乱写'].join('\n'))).toEqual([
      { field: '第1行', message: '「2027-02-30」不是有效的日期，应如 2027-10-01。' },
      { field: '第2行', message: '2028-01-01不属于2027年。' },
      { field: '第3行', message: '2027-01-01的类型应为“放假”或“上班”。' },
      { field: '第4行', message: '2027-01-02缺少节日名称。' },
      { field: '第5行', message: '2027-01-04不是周末，不能列为调休上班日。' },
      { field: '第7行', message: '2027-01-05重复出现。' },
      { field: '第8行', message: '「乱写」不是有效的日期，应如 2027-10-01。' },
    ]);
  });

  it('is refused when it is empty', async () =>
    expect(await faultsOf('\uFEFF日期,类型,名称\r\n\r\n')).toEqual([
      { field: 'days', message: '没有2027年的放假日期，请核对内容是否完整。' },
    ]));
});

describe('a county parameter', () => {
  it('counts for clocks that start on its day of effect or later', async () => {
    await setting('FC-1a', 5, '2026-06-01');
    expect(deadlines.start('FC-1a', at('2026-05-29'))).toMatchObject({ ruleVersion: 1, length: 3 });
    expect(deadlines.start('FC-1a', at('2026-06-01'))).toMatchObject({ ruleVersion: 2, length: 5, due: '2026-06-08T23:59:59.999+08:00' });
  });

  it('is followed by a later one; a correction for the same day counts', async () => {
    await setting('FC-1a', 5, '2026-06-01');
    await setting('FC-1a', 2, '2026-03-01');
    await setting('FC-1a', 4, '2026-06-01');
    const lengths = ['2026-02-27', '2026-03-02', '2026-06-01'].map((date) => deadlines.start('FC-1a', at(date)).length);
    expect(lengths).toEqual([3, 2, 4]);
  });

  it('leaves a running clock as it is', async () => {
    const clock = deadlines.start('XS-1', at('2026-04-02'));
    await setting('XS-1', 9, '2026-04-01');
    expect(deadlines.recompute(clock)).toEqual(clock);
    expect(deadlines.resume(deadlines.pause(clock, at('2026-04-03')), at('2026-04-08'))).toMatchObject({ ruleVersion: 1, length: 2 });
  });

  it.each(['APL-60', 'SAMR-18', 'JX-13a', 'APL-42', 'SD-19'])('is refused for %s, which is not the county’s', (id) =>
    expect(setting(id, 5, '2026-06-01')).rejects.toMatchObject({ code: 'clock/not-a-county-parameter', legalBasis: id }),
  );
});

describe('the colour of a clock', () => {
  it('turns yellow as early as the county wants', async () => {
    const clock = deadlines.start('CA-10b', at('2026-03-02')); // due 03-11
    expect(deadlines.colour(clock, at('2026-03-06')).colour).toBe('green');
    await setting('SY-REMIND', 3, '2026-03-01');
    expect(deadlines.colour(clock, at('2026-03-06')).colour).toBe('yellow');
  });
});

describe('importing a calendar', () => {
  it('is an event, so that provisional dates can be worked out for good', async () => {
    await importing(NOTICE_2027);
    expect(await store.readAll(START, 10)).toMatchObject([
      { type: 'CalendarPublished', data: { year: 2027, source: '示例通知' }, metadata: { actor: ADMINISTRATOR } },
    ]);
  });

  it('leaves nothing in the record when it is only tried', async () => {
    await importing(NOTICE_2027, true);
    expect(await store.readAll(START, 10)).toEqual([]);
  });
});
