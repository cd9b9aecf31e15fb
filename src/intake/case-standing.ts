import type { RecordedEvent } from '../kernel/event.js';
import type { CaseEvent, OpenFile, ResultKind } from '../case-file/index.js';
import type { CaseStanding } from './domain/commands.js';
import { OUTCOME_NAMES } from './domain/names.js';
import type { CaseOutcome } from './domain/values.js';

/** Events of a case file of which the organ that answers for the order learns. */
export const OUTCOME_OF_EVENT: Readonly<Partial<Record<CaseEvent['type'], CaseOutcome>>> = {
  CaseFiled: 'filed',
  CaseNotFiled: 'not-filed',
  HandoffAccepted: 'transferred',
  JurisdictionDesignated: 'transferred',
  CaseConcluded: 'concluded',
  CaseClosed: 'closed',
};

const RESULTS: Readonly<Record<ResultKind, string>> = {
  penalty: '予以处罚',
  'no-penalty': '不予处罚',
  'not-established': '违法事实不能成立',
  withdrawn: '撤销立案',
  'judicial-transfer': '移送司法机关',
};

type Concluded = Extract<CaseEvent, { type: 'CaseConcluded' }>['data'];

/** In words of the platform: what officers wrote into the file stays in the file. */
const summaryOf = ({ type, data }: RecordedEvent<CaseEvent>, outcome: CaseOutcome): string =>
  type === 'CaseConcluded' ? `${OUTCOME_NAMES[outcome]}：${RESULTS[(data as Concluded).result]}` : OUTCOME_NAMES[outcome];

/** Where a file stands for the one who complained; undefined while nothing has been decided in it. */
export const standingOf = (file: OpenFile, events: readonly RecordedEvent<CaseEvent>[]): CaseStanding | undefined => {
  const last = events.findLast(({ type }) => OUTCOME_OF_EVENT[type] !== undefined);
  const outcome = last === undefined ? undefined : OUTCOME_OF_EVENT[last.type];
  if (last === undefined || outcome === undefined) return undefined;
  return {
    caseId: file.caseId,
    outcome,
    caseVersion: last.version,
    responsible: file.responsible,
    summary: summaryOf(last, outcome),
    occurredAt: last.data.occurredAt,
  };
};
