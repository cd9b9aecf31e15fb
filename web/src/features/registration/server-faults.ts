import { type StepKey, stepOfField } from './steps.js';

export type FieldPath = (string | number)[];

/** One sentence of the server at the place of the form where it belongs. */
export interface PlacedFault {
  readonly step: StepKey;
  /** Absent when the sentence is about the step as a whole. */
  readonly field?: FieldPath;
  readonly message: string;
}

interface Refusal {
  readonly type: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** Rules that refuse a registration, and the field that has to change. */
const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  'case/end-before-start': 'occurredTo',
  'case/discovered-in-future': 'discoveredAt',
  'case/occurred-after-discovery': 'occurredFrom',
  'case/possible-duplicate': 'duplicateReason',
};

/** Where the sentences of a refusal belong; empty when it is not about the content of the form. */
export const placedFaults = ({ type, title, detail, errors = [] }: Refusal): readonly PlacedFault[] => {
  if (errors.length > 0) return errors.map(({ field, message }) => ({ step: stepOfField(field), field: pathOf(field), message }));
  const message = title ?? detail ?? '';
  const field = FIELD_OF_RULE[type];
  if (field !== undefined) return [{ step: stepOfField(field), field: [field], message }];
  return type.startsWith('officers/') ? [{ step: 'officers', field: ['officers'], message }] : [];
};

const pathOf = (field: string): FieldPath => field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
