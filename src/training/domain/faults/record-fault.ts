import type { CaseEvent, OpenFile } from '../../../case-file/index.js';

/** 程序瑕疵 that the deciders let pass and the record shows. What they refuse cannot stand in a history and has no kind here. */
export const FAULT_KINDS = [
  'too-few-officers',
  'recusal-undecided',
  'reviewer-investigated',
  'second-fine',
  'penalty-after-limitation',
  'filed-without-power',
  'measure-left',
  'extended-too-late',
  'goods-not-listed',
  'arrived-otherwise',
  'package-incomplete',
  'returned-without-asking',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface RecordFault {
  readonly kind: FaultKind;
  /** Of the step that is faulty. */
  readonly version: number;
  /** Of the step from which on the record shows it: the faulty one, or a later one. */
  readonly shownAt: number;
  /** Rule id of the rule book: law that binds the county, or its own default. */
  readonly rule: string;
  /** The instrument that the default follows, which says the same and may be named instead. */
  readonly model?: string;
  /** In Chinese, without names of organs. */
  readonly explanation: string;
}

/** An event as the file was before it, and with everything recorded before it. */
export interface FaultStep {
  readonly version: number;
  readonly before: OpenFile;
  readonly earlier: readonly CaseEvent[];
}
export type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** What one kind finds at the events that it looks at. */
interface FaultDetector<Type extends CaseEvent['type']> {
  readonly kind: FaultKind;
  readonly looksAt: readonly Type[];
  readonly find: (event: EventOf<Type>, step: FaultStep) => readonly Pick<RecordFault, 'rule' | 'model' | 'explanation'>[];
  /** The step at fault, when the one that is looked at only shows it. */
  readonly faulty?: (event: EventOf<Type>, step: FaultStep) => number;
}

/** Asks the detector about the events that it looks at, and about no others. */
export const detector = <Type extends CaseEvent['type']>({ kind, looksAt, find, faulty }: FaultDetector<Type>) => {
  const wanted: readonly CaseEvent['type'][] = looksAt;
  const concerns = (event: CaseEvent): event is EventOf<Type> => wanted.includes(event.type);
  return (event: CaseEvent, step: FaultStep): readonly RecordFault[] =>
    concerns(event)
      ? find(event, step).map((found) => ({ kind, version: faulty?.(event, step) ?? step.version, shownAt: step.version, ...found }))
      : [];
};
