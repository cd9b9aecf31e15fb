import type { Verdict } from '../../domain/course-content.js';
import type { Happening } from './history-facts.js';
import { happened } from './sentences.js';
import { type Cite, verdictOf } from './verdict.js';

/** What is known of a receiver at the moment of the decision, and of where the matter really went. */
export interface ReceiverFacts {
  readonly receiver: string;
  /** Why it may not be sent there at all, by the check that production makes of a draft. */
  readonly refusal?: { readonly code: string; readonly sentence: string; readonly rule?: string };
  /** The look-up of the day: its sentence, and whether a list names the receiver or nobody at all. */
  readonly lookUp: { readonly sentence: string; readonly namesReceiver: boolean; readonly namesNobody: boolean };
  /** A decision that binds at that moment. */
  readonly designation?: Happening & { readonly toReceiver: boolean; readonly to: string };
  /** Rules on which the competence of the receiver rests. */
  readonly basis: readonly string[];
  /** What the trainee named. */
  readonly named: { readonly rule?: string; readonly text: boolean };
  /** Where history sent it next. */
  readonly sent?: Happening & { readonly toReceiver: boolean };
  /** A later decision on whose it is: agreed or designated. */
  readonly decided?: Happening & { readonly toReceiver: boolean };
}

type Standing = 'competent' | 'open' | 'not-competent';

/** A designation goes before the lists (行政处罚法 25); without either the law has not said no. */
const standingOf = ({ designation, lookUp, refusal }: ReceiverFacts): Standing => {
  if (refusal !== undefined) return 'not-competent';
  if (designation !== undefined) return designation.toReceiver ? 'competent' : 'not-competent';
  if (lookUp.namesReceiver) return 'competent';
  return lookUp.namesNobody ? 'open' : 'not-competent';
};

const DESIGNATED = 'APL-25-2';

const lawReasons = (facts: ReceiverFacts, standing: Standing, cite: Cite): readonly string[] => {
  const { receiver, refusal, lookUp, designation } = facts;
  const checked = `当日的管辖核对：${lookUp.sentence}`;
  if (refusal !== undefined) {
    const article = refusal.rule === undefined ? '' : `；依据${cite(refusal.rule)}`;
    return [`不能移送${receiver}：${refusal.sentence.replace(/。$/u, '')}${article}。`, checked];
  }
  if (designation !== undefined)
    return [`${happened(designation)}，本案由${designation.to}管辖；指定管辖优先于清单；依据${cite(DESIGNATED)}。`, checked];
  if (standing === 'competent') return [`${receiver}当时有管辖权。`, checked];
  if (standing === 'open') return [`当日没有清单列明由谁办理，法律没有排除${receiver}；应当先协商；依据${cite(DESIGNATED)}。`, checked];
  return [`当日的清单没有列明${receiver}办理。`, checked];
};

const basisReason = ({ basis, named }: ReceiverFacts, rightBasis: boolean, cite: Cite): string => {
  const articles = basis.map(cite).join('或者');
  if (named.rule === undefined) return named.text ? `所写的依据请对照${articles}。` : `没有写明管辖依据；依据是${articles}。`;
  return rightBasis ? `管辖依据正确：${cite(named.rule)}。` : `管辖依据不对：写的是${cite(named.rule)}，应当是${articles}。`;
};

const laterOf = ({ sent, decided }: ReceiverFacts): readonly string[] => [
  ...(sent === undefined ? [] : [`历史上，${happened(sent)}。`]),
  ...(decided === undefined ? [] : [`最后：${happened(decided)}。`]),
];

/** By the law of the moment: who lost the dispute later is wrong only when the law said so then already. */
export const gradeReceiver = (facts: ReceiverFacts, of: number, cite: Cite): Verdict => {
  const standing = standingOf(facts);
  const { named, basis, sent, decided, designation, refusal } = facts;
  const rightBasis = named.rule === undefined ? named.text : basis.includes(named.rule);
  const later = laterOf(facts);
  const event = designation?.version ?? sent?.version ?? decided?.version;
  if (standing === 'not-competent') {
    // The lists spoke for another organ, and whoever had to decide found for this one in the end: half of it was seen.
    const foundLater = refusal === undefined && designation === undefined && decided?.toReceiver === true;
    return verdictOf(foundLater ? 'partly' : 'wrong', of, {
      reasons: lawReasons(facts, standing, cite),
      later,
      rules: [refusal?.rule, ...(designation === undefined ? basis : [DESIGNATED])],
      code: refusal?.code,
      event,
    });
  }
  const asHistory = designation?.toReceiver === true || sent?.toReceiver === true || (sent === undefined && decided?.toReceiver === true);
  return verdictOf(!rightBasis ? 'partly' : asHistory ? 'right' : 'lawful', of, {
    reasons: [...lawReasons(facts, standing, cite), basisReason(facts, rightBasis, cite)],
    later,
    rules: basis,
    event,
  });
};
