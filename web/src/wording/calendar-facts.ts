/** Nobody does these: they follow from the due date, and the platform records them (nobody is named as their author). */
const CALENDAR_FACTS: ReadonlySet<string> = new Set(['DeadlineApproaching', 'DeadlineMissed']);

export const isCalendarFact = (type: string): boolean => CALENDAR_FACTS.has(type);

/** In place of who did it. */
export const calendarAuthor = '期限到日自动记录，不是任何人的办理行为';
