import type { OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { CaseEvent, MeasureKind, OpenFile } from '../../../case-file/index.js';
import { type EventOf, detector } from './record-fault.js';

const COERCIVE: readonly MeasureKind[] = ['sealing', 'seizure'];

/** Recusals that were granted before an act of that time. */
const recusedBy = (earlier: readonly CaseEvent[], at: Instant): readonly OfficerId[] =>
  earlier.flatMap((event) =>
    event.type === 'RecusalDecided' && event.data.granted && event.data.occurredAt <= at ? [event.data.officer] : [],
  );

/** The last act that named officers, each checked on its day: in the file, for a handoff or for a task team. */
const lastNaming = (earlier: readonly CaseEvent[]): number => earlier.findLastIndex(({ data }) => 'officers' in data);
const lastRecusal = (earlier: readonly CaseEvent[]): number =>
  earlier.findLastIndex((event) => event.type === 'RecusalDecided' && event.data.granted);

/** Whom the organ named last, it named before the last recusal; of officers of another organ nothing follows for this one. */
const namedBefore = (earlier: readonly CaseEvent[], organ: OrganId): boolean => {
  const naming = earlier[lastNaming(earlier)];
  return naming !== undefined && 'organ' in naming.data && naming.data.organ === organ && lastNaming(earlier) < lastRecusal(earlier);
};

const leftOf = ({ officers }: OpenFile, recused: readonly OfficerId[]): number =>
  officers.filter(({ officer }) => !recused.includes(officer)).length;

/** When somebody investigated: the first piece of evidence that was collected after the recusal, or the measure. */
const actedAt = (event: EventOf<'EvidenceAdded' | 'MeasureTaken'>, earlier: readonly CaseEvent[]): Instant | undefined =>
  event.type === 'MeasureTaken'
    ? event.data.measure.from
    : event.data.evidence.map(({ collectedAt }) => collectedAt).find((at) => recusedBy(earlier, at).length > 0);

/**
 * A recusal leaves one officer, nobody is named in the place of the other, and the investigation goes on (行政处罚法 42,
 * 行政强制法 18). Officers are checked when they are named and not again.
 */
export const tooFewOfficers = detector({
  kind: 'too-few-officers',
  looksAt: ['EvidenceAdded', 'MeasureTaken'],
  find: (event, { before, earlier }) => {
    const at = actedAt(event, earlier);
    if (at === undefined || !namedBefore(earlier, event.data.organ)) return [];
    const recused = recusedBy(earlier, at);
    const left = leftOf(before, recused);
    if (recused.length === 0 || left >= 2) return [];
    const coercive = event.type === 'MeasureTaken' && COERCIVE.includes(event.data.measure.kind);
    const act = event.type === 'MeasureTaken' ? '采取措施' : '收集证据';
    return [{ rule: coercive ? 'COE-18' : 'APL-42', explanation: `有人回避以后没有更换人员，${act}时办案人员只剩 ${left} 名，少于两名。` }];
  },
});

/** Whoever still works on the case: an officer of it, the reviewer, or the one who decides. */
const worksOn = ({ officers, legalReview }: OpenFile, officer: OfficerId, decides: OfficerId): boolean =>
  officer === decides || officer === legalReview?.reviewer || officers.some((named) => named.officer === officer);

/** The head decides on every request (行政处罚法 43); the case ended before that was done. */
export const recusalUndecided = detector({
  kind: 'recusal-undecided',
  looksAt: ['CaseConcluded'],
  find: ({ data }, { before }) =>
    before.recusals.some(({ granted, officer }) => granted === undefined && worksOn(before, officer, data.by))
      ? [{ rule: 'APL-43', explanation: '已经提出的回避申请没有由负责人决定，就作出了处理决定。' }]
      : [],
});

/** 调查与审核分离: only these two sectors have a rule of their own; the reviewer is kept from investigating, not the other way round. */
const SEPARATED: Readonly<Record<string, string>> = { MEE: 'MEE-38', MWR: 'MWR-39' };

export const reviewerInvestigated = detector({
  kind: 'reviewer-investigated',
  looksAt: ['OfficersReplaced'],
  find: (event, { before }) => {
    const rule = SEPARATED[before.competence?.sectorRule ?? ''];
    const review = before.legalReview;
    if (rule === undefined || review?.outcome !== 'passed') return [];
    return event.data.officers.some(({ officer }) => officer === review.reviewer)
      ? [{ rule, explanation: '本案的法制审核人员又被指定为调查人员。' }]
      : [];
  },
});
