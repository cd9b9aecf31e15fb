import type { ClockId, MaterialId, OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';

/** What a decision point asks. */
export type Question =
  /** 选择下一步: which command the organ takes now. */
  | { readonly kind: 'choose-command'; readonly organ: OrganId }
  /** 选择移送对象: to whom the matter goes, and on what basis. */
  | { readonly kind: 'choose-receiver' }
  /** 说出期限: the last day of a clock that starts with, or runs at, this step. */
  | { readonly kind: 'name-deadline'; readonly clock: ClockId }
  /** 查找程序瑕疵: in which of the steps seen so far, and against which rule. Empty `faults` means that there is none. */
  | { readonly kind: 'find-fault'; readonly faults: readonly ProceduralFault[] }
  /** 写明理由: free text, marked by the trainer with these rules beside it. */
  | { readonly kind: 'write-reasons'; readonly rules: readonly string[] };
export type QuestionKind = Question['kind'];

export interface ProceduralFault {
  /** Of the faulty event. */
  readonly version: number;
  /** Rule id of the rule book. */
  readonly rule: string;
  readonly explanation: string;
}

/** 决策点: the trainee has seen the history up to `after` and nothing later. */
export interface DecisionPoint {
  readonly pointId: string;
  /** Version of the material, 1 at least. */
  readonly after: number;
  readonly question: Question;
  /** In the trainer's words. */
  readonly prompt: string;
  /** Most points, a whole number from 1 to 100. */
  readonly points: number;
  /** Shown when the point is graded. */
  readonly explanation?: string;
}

/** One material and its decision points, in the order of `after`. */
export interface CoursePart {
  readonly partId: string;
  readonly materialId: MaterialId;
  readonly points: readonly DecisionPoint[];
}

export interface CourseContent {
  readonly title: string;
  readonly goal: string;
  readonly parts: readonly CoursePart[];
  /** For one attempt, from its start; none when absent. */
  readonly minutes?: number;
  /** Attempts that a trainee of one class has, retakes included. */
  readonly attempts: number;
  /** Share of all points that passes, in percent. */
  readonly passPercent: number;
}

/** What a trainee answers, by the kind of the question. */
export type Answer =
  /** Verb and scope as in the commands of a file; `subject` the id of the handoff, consultation, dispute … it is taken in. */
  | { readonly kind: 'choose-command'; readonly verb: string; readonly scope: string; readonly subject?: string }
  | { readonly kind: 'choose-receiver'; readonly receiver: OrganId; readonly rule?: string; readonly basis?: string }
  | { readonly kind: 'name-deadline'; readonly due: LocalDate; readonly rule?: string }
  /** `version` absent: there is no fault. */
  | { readonly kind: 'find-fault'; readonly version?: number; readonly rule?: string }
  | { readonly kind: 'write-reasons'; readonly text: string };

/**
 * `right` as the law and history have it; `lawful` allowed by every rule though history went another way, with full points;
 * `partly` right in one half; `wrong` refused by a rule; `open` until the trainer has marked it.
 */
export const OUTCOMES = ['right', 'lawful', 'partly', 'wrong', 'open'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How an answer was graded, and why. Stored in the event of the answer, so that a later rule never changes it. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly points: number;
  readonly of: number;
  /** In Chinese, a sentence each: what the law says at that moment, and nothing that the trainee could not have known. */
  readonly reasons: readonly string[];
  /** What the organs did then and what became of it, a sentence each. It tells the future: for the time after the attempt. */
  readonly later?: readonly string[];
  /** Refusal code of the decider where one said no. */
  readonly code?: string;
  /** Rule ids of the rule book. */
  readonly rules: readonly string[];
  /** Version of the event of the real history behind the verdict. */
  readonly event?: number;
}
