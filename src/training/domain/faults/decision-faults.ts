import type { OrganId } from '../../../kernel/ids.js';
import { dateOf } from '../../../kernel/time.js';
import {
  type CaseEvent,
  type OpenFile,
  type OrganRecord,
  isJustice,
  receivedBy,
  returnedTo,
  wasDesignated,
} from '../../../case-file/index.js';
import { detector } from './record-fault.js';

const fined = ({ conclusion }: OrganRecord): boolean => (conclusion?.fineFen ?? 0) > 0;

/** One file is one matter: who fines in it second fines the same act (行政处罚法 29). No organ decides twice, so it was another. */
export const secondFine = detector({
  kind: 'second-fine',
  looksAt: ['CaseConcluded'],
  find: ({ data }, { before }) =>
    (data.fineFen ?? 0) > 0 && before.organs.some(fined)
      ? [{ rule: 'APL-29', explanation: '同一案卷里另一机关已经罚款，又作出了罚款决定。' }]
      : [],
});

const correctedTime = (earlier: readonly CaseEvent[]): boolean =>
  earlier.some(
    (event) =>
      event.type === 'CaseCorrected' &&
      ('occurredFrom' in event.data.changes || 'occurredTo' in event.data.changes || 'harmToLifeOrFinance' in event.data.changes),
  );

/** Found only when the time in which it may be punished was over (行政处罚法 36). A corrected act has no clock that knows of it. */
export const penaltyAfterLimitation = detector({
  kind: 'penalty-after-limitation',
  looksAt: ['CaseConcluded'],
  find: ({ data }, { before, earlier }) => {
    const limitation = before.clocks.find(({ purpose }) => purpose === 'limitation');
    if (data.result !== 'penalty' || limitation === undefined || correctedTime(earlier)) return [];
    const { rule, due } = limitation.due;
    const found = before.details.discoveredAt;
    return found > due ? [{ rule, explanation: `违法行为 ${dateOf(found)} 才被发现，追责期限到 ${dateOf(due)} 止，不应再给予处罚。` }] : [];
  },
});

/** How an organ can have the matter other than by the lists. */
const cameToIt = (file: OpenFile, organ: OrganId): boolean =>
  receivedBy(file, organ) !== undefined ||
  wasDesignated(file, organ) ||
  returnedTo(file, organ) !== undefined ||
  isJustice(file, organ) ||
  file.successions.some(({ to }) => to === organ) ||
  file.consultations.some(({ agreement }) => agreement?.terms.kind === 'jurisdiction' && agreement.terms.competent === organ) ||
  file.disputes.some(({ opinion }) => opinion?.competent === organ);

/** The look-up in the file itself names others, and nobody gave the organ the matter (行政处罚法 23). */
export const filedWithoutPower = detector({
  kind: 'filed-without-power',
  looksAt: ['CaseFiled'],
  find: ({ data }, { before }) => {
    const { competence } = before;
    if (competence?.proposed === undefined || competence.proposed === data.organ || cameToIt(before, data.organ)) return [];
    if (competence.item !== before.details.item) return []; // corrected since: the look-up is of another item
    const holds = competence.holders.some(({ organ, entrustedBy }) => organ === data.organ || entrustedBy === data.organ);
    return holds || competence.holders.length === 0
      ? []
      : [
          {
            rule: 'APL-23',
            explanation: `案卷里 ${competence.asOf} 的管辖核对列明由别的机关办理，没有重新核对，没有移送和指定，就自行立案。`,
          },
        ];
  },
});
