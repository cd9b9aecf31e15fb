import type { CodeSet } from '../../../wording/code-set.js';
import { mechanisms, severities } from '../../../wording/supervision-codes.js';
import type { BoardLine } from '../supervision-types.js';

export const BOARD_STATES: CodeSet<'running' | 'due-soon' | 'missed'> = { missed: '逾期', 'due-soon': '临期', running: '期限内' };
export type BoardState = keyof typeof BOARD_STATES;

/** The filters of the board, as the address and the server hold them. */
export interface BoardFilters {
  readonly organ?: string;
  readonly mechanism?: BoardLine['mechanism'];
  readonly severity?: BoardLine['severity'];
  readonly state?: BoardState;
  readonly q?: string;
}

const codeOf = <Code extends string>(set: CodeSet<Code>, text: string | null): Code | undefined =>
  text !== null && Object.hasOwn(set, text) ? (text as Code) : undefined;
const textOf = (text: string | null): string | undefined => (text === null || text === '' ? undefined : text);

/** What an address asks for; a code that does not exist is left out rather than refused. */
export const boardFiltersOf = (search: URLSearchParams): BoardFilters => {
  const organ = textOf(search.get('organ'));
  const mechanism = codeOf(mechanisms, search.get('mechanism'));
  const severity = codeOf(severities, search.get('severity'));
  const state = codeOf(BOARD_STATES, search.get('state'));
  const q = textOf(search.get('q'));
  return {
    ...(organ === undefined ? {} : { organ }),
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(severity === undefined ? {} : { severity }),
    ...(state === undefined ? {} : { state }),
    ...(q === undefined ? {} : { q }),
  };
};

/** The filters in words, for paper and for an empty list. */
export const filterWords = ({ organ, mechanism, severity, state, q }: BoardFilters, organName: string | undefined): readonly string[] => [
  ...(organ === undefined ? [] : [`机关：${organName ?? organ}`]),
  ...(mechanism === undefined ? [] : [`机制：${mechanisms[mechanism]}`]),
  ...(severity === undefined ? [] : [`督办程度：${severities[severity]}`]),
  ...(state === undefined ? [] : [`期限状态：${BOARD_STATES[state]}`]),
  ...(q === undefined ? [] : [`查询：${q}`]),
];
