import type { Schemas } from '../../api/types.js';

export type Rule = Schemas['RuleDto'];
export type ClockExplanation = Schemas['ClockExplanationDto'];
export type ExplainedDay = Schemas['ExplainedDayDto'];
export type HolidayYear = Schemas['CalendarDto'];
