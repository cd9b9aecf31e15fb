import { openedToday } from './handoff-story.js';

/** A request by an officer to one instance; answers the body, fails with what was said unless it was a success. */
export interface Desk {
  ask(path: string, by: string): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- as supertest gives it
  tell(path: string, by: string, body: object): Promise<any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- likewise
}

const ADMINISTRATOR = 'sj-xtgly';
const MONTH = 5;

/** A case whose transfer is due in a year that has no calendar yet, whatever day it is: the county parameter is set so. */
export const openCaseWithProvisionalDate = async (desk: Desk): Promise<{ readonly caseId: string; readonly year: number }> => {
  const registration = openedToday();
  const today = String(registration['discoveredAt']).slice(0, 10);
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  let year = thisYear + 1;
  while ((await desk.ask(`/api/calendar?year=${year}`, ADMINISTRATOR)).published === true) year += 1;
  const length = (year - thisYear) * 12 + MONTH - thisMonth;
  await desk.tell('/api/clocks/rules/FC-1a/parameters', ADMINISTRATOR, {
    length,
    unit: 'month',
    effectiveFrom: today,
    reason: '示例(虚构)',
  });
  const { caseId } = await desk.tell('/api/cases', 'yq-jbr1', registration);
  if (!(await isProvisional(desk, caseId))) throw new Error('the date is not provisional');
  return { caseId, year };
};

/** A few holidays in the month in which the case is due. */
export const importCalendar = (desk: Desk, year: number): Promise<unknown> =>
  desk.tell('/api/calendar/import', ADMINISTRATOR, {
    year,
    source: '示例通知(虚构)',
    days: [1, 2, 3].map((day) => ({ date: `${year}-0${MONTH}-0${day}`, kind: 'off', name: '劳动节' })),
  });

export const isProvisional = async (desk: Desk, caseId: string): Promise<boolean> => {
  const { clocks } = await desk.ask(`/api/cases/${caseId}`, 'yq-jbr1');
  return clocks.find(({ purpose }: { purpose: string }) => purpose === 'transfer-out').provisional === true;
};
