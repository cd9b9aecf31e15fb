import type { AnsweredPoint } from './answered.js';

/** What several got wrong for the same reason. */
export interface CommonFault {
  /** Refusal code, when a decider said no. */
  readonly code?: string;
  /** The rule that it came down to. */
  readonly rule?: string;
  /** As it was told to one of them. */
  readonly sentence: string;
  readonly count: number;
  readonly points: readonly { readonly partId: string; readonly pointId: string }[];
}

const keyOf = ({ code, rules, partId, pointId }: AnsweredPoint): string => code ?? rules[0] ?? `${partId}/${pointId}`;

/** Wrong and half right answers (of free words the trainer judged, each by itself), by the code of the refusal or else by the first rule; the most frequent first. */
export const commonFaults = (answers: readonly AnsweredPoint[], most = 5): readonly CommonFault[] => {
  const groups = new Map<string, AnsweredPoint[]>();
  for (const answer of answers) {
    if (answer.option === undefined || (answer.outcome !== 'wrong' && answer.outcome !== 'partly')) continue;
    const group = groups.get(keyOf(answer));
    if (group === undefined) groups.set(keyOf(answer), [answer]);
    else group.push(answer);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most)
    .flatMap((group) => (group[0] === undefined ? [] : [faultOf(group[0], group)]));
};

const faultOf = ({ code, rules: [rule], reason }: AnsweredPoint, group: readonly AnsweredPoint[]): CommonFault => ({
  ...(code === undefined ? {} : { code }),
  ...(rule === undefined ? {} : { rule }),
  sentence: reason,
  count: group.length,
  points: [...new Map(group.map(({ partId, pointId }) => [`${partId}/${pointId}`, { partId, pointId }])).values()],
});
