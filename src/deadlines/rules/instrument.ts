import { type TimeUnit } from '../../kernel/due-date.js';
import { calendarFor, rollsByDefault } from '../domain/county-parameter.js';
import { type Rule } from '../domain/rule.js';

/** What all rules of one instrument share. */
export type Instrument = Pick<Rule, 'source' | 'binding' | 'verified'> &
  Partial<Pick<Rule, 'url' | 'effectiveFrom' | 'effectiveTo' | 'model' | 'note'>>;

type Given = Omit<Rule, 'source' | 'binding' | 'verified' | 'version' | 'roll' | 'kind' | 'calendar' | 'length' | 'unit'> & Partial<Rule>;
type Period = readonly [length: number, unit: TimeUnit];

/** A rule of an instrument that is cited and has no period of its own. */
export const article = (instrument: Instrument, rule: Given): Rule => ({ ...instrument, version: 1, roll: false, kind: 'duty', ...rule });

/** A rule with a period; a last day on a holiday rolls for days and months unless the rule says otherwise. */
export const clock = (instrument: Instrument, [length, unit]: Period, rule: Given): Rule => ({
  ...article(instrument, rule),
  length,
  unit,
  calendar: calendarFor(unit),
  roll: rule.roll ?? rollsByDefault(unit),
});

export const LAW_REF_BOOK = 'https://github.com/LawRefBook/Laws';
export const CHINESE_LAWS = 'https://github.com/Theonefkguy/Chinese-Laws';
export const WAYSTOWORK = 'https://github.com/waystowork/waystowork.github.io';
