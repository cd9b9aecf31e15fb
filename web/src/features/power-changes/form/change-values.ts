import type { Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';

type Body = Schemas['ApplyForChangeBody'];

/** The form as it is filled in; its fields are those of the body. */
export type ChangeValues = Partial<Omit<Body, 'rows'>> & {
  /** 新增: the item is not in the list yet. */
  readonly isNew?: boolean;
  readonly rows?: { readonly item: string; readonly to?: string }[];
};

type Field = keyof Body;

/** What each kind says, beside what all say. */
const FIELDS: Readonly<Record<Body['kind'], readonly Field[]>> = {
  'handed-down': ['item', 'wording', 'holders'],
  recalled: ['item', 'from', 'to'],
  'holder-changed': ['item', 'from', 'to'],
  merged: ['items', 'wording', 'holders'],
  divided: ['item', 'parts'],
  'basis-changed': ['item', 'legalBasis', 'basisInForceFrom', 'basisNote'],
  'organ-abolished': ['from', 'rows', 'generalSuccessor', 'transitionUntil'],
};
const COMMON: readonly Field[] = ['kind', 'basis', 'reasons', 'effectiveFrom', 'example'];

/** What is sent: fields of other kinds, filled in before the kind was changed, stay behind. */
export const bodyOf = ({ isNew = false, ...values }: ChangeValues): Body => {
  const { kind } = values;
  const wanted: readonly string[] = [...COMMON, ...(kind === undefined ? [] : FIELDS[kind])];
  const kept = Object.fromEntries(Object.entries(values).filter(([field]) => wanted.includes(field)));
  if (kind !== 'handed-down') return cleanBody<Body>(kept);
  const { wording, ...rest } = kept as Partial<Body>;
  return cleanBody<Body>(isNew && wording !== undefined ? { ...rest, wording, item: wording.code } : rest);
};
