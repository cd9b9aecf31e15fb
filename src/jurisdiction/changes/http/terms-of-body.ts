import { type ItemCode, itemCode, organId } from '../../../kernel/ids.js';
import { localDate } from '../../../kernel/time.js';
import { badRequest } from '../../../http/problem.js';
import type { FieldError } from '../../../http/problem.js';
import type { ChangeContent, ChangeTerms, HolderTerms, ItemTerms } from '../../domain/changes/change-content.js';
import type { ChangeTermsBody, HolderBody, ItemTermsBody } from './change.body.js';

type Member = keyof ChangeTermsBody & string;

const LABELS: Readonly<Partial<Record<Member, string>>> = {
  item: '事项编码',
  items: '合并的事项',
  holders: '承接主体',
  wording: '新事项',
  parts: '拆分后的事项',
  from: '原承担机关',
  to: '承接机关',
  legalBasis: '新的法律依据',
  rows: '职权拆分表',
  generalSuccessor: '概括承接机关',
  transitionUntil: '过渡期截止日期',
};

/** Members that a kind of change cannot do without. */
const NEEDS: Readonly<Record<ChangeContent['kind'], readonly Member[]>> = {
  'handed-down': ['item', 'holders'],
  recalled: ['item', 'from', 'to'],
  'holder-changed': ['item', 'from', 'to'],
  merged: ['items', 'wording', 'holders'],
  divided: ['item', 'parts'],
  'basis-changed': ['item', 'legalBasis'],
  'organ-abolished': ['from', 'rows', 'generalSuccessor', 'transitionUntil'],
};
const isMissing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** An organ without powers has an empty table; every other list of a kind must say something. */
const faultsOf = (body: ChangeTermsBody): readonly FieldError[] =>
  NEEDS[body.kind]
    .filter((member) => (member === 'rows' ? body.rows === undefined : isMissing(body[member])))
    .map((member) => ({ field: member, message: `这种变动应填写${LABELS[member] ?? member}。` }));

const wordingOf = ({ code, name, domain, sectorRule, legalBasis, severity }: ItemTermsBody): ItemTerms => ({
  code: itemCode(code),
  name,
  domain,
  sectorRule,
  legalBasis,
  ...(severity === undefined ? {} : { severity }),
});

const holderOf = ({ organ, listClass, powerSource, entrustedBy, place, penaltyLimits, counterpart }: HolderBody): HolderTerms => ({
  organ: organId(organ),
  listClass,
  powerSource,
  ...(entrustedBy === undefined ? {} : { entrustedBy: organId(entrustedBy) }),
  ...(place === undefined ? {} : { place }),
  ...(penaltyLimits === undefined ? {} : { penaltyLimits }),
  ...(counterpart === undefined ? {} : { counterpart: organId(counterpart) }),
});

const contentOf = (body: ChangeTermsBody): ChangeContent => {
  const { kind, wording, holders = [], items = [], parts = [], rows = [], basisInForceFrom, basisNote } = body;
  const item: ItemCode = itemCode(body.item ?? '');
  const [from, to] = [organId(body.from ?? ''), organId(body.to ?? '')];
  switch (kind) {
    case 'handed-down':
      return {
        kind,
        item,
        ...(wording === undefined ? {} : { wording: { ...wordingOf(wording), code: item } }),
        holders: holders.map(holderOf),
      };
    case 'recalled':
    case 'holder-changed':
      return { kind, item, from, to };
    case 'merged':
      return { kind, items: items.map(itemCode), into: wordingOf(wording as ItemTermsBody), holders: holders.map(holderOf) };
    case 'divided':
      return { kind, item, into: parts.map((part) => ({ wording: wordingOf(part.wording), holders: part.holders.map(holderOf) })) };
    case 'basis-changed':
      return {
        kind,
        item,
        legalBasis: body.legalBasis ?? '',
        ...(basisInForceFrom === undefined ? {} : { basisInForceFrom: localDate(basisInForceFrom) }),
        ...(basisNote === undefined ? {} : { basisNote }),
      };
    case 'organ-abolished':
      return {
        kind,
        organ: from,
        rows: rows.map((row) => ({ item: itemCode(row.item), to: organId(row.to) })),
        generalSuccessor: organId(body.generalSuccessor ?? ''),
        transitionUntil: localDate(body.transitionUntil ?? ''),
      };
  }
};

/** Throws a 400 problem on the members that the kind needs and the body does not have. */
export const termsOfBody = (body: ChangeTermsBody): ChangeTerms => {
  const faults = faultsOf(body);
  if (faults.length > 0) throw badRequest(faults);
  return {
    content: contentOf(body),
    basis: body.basis ?? '',
    reasons: body.reasons,
    effectiveFrom: localDate(body.effectiveFrom),
    example: body.example ?? false,
  };
};
