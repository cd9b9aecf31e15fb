import type { ListClass, PowerSource, SectorRule } from '../../../kernel/competence.js';
import type { ItemCode, OrganId } from '../../../kernel/ids.js';
import type { LocalDate } from '../../../kernel/time.js';

/** 新增/下放, 收回, 承接主体调整, 合并, 拆分, 依据变更 (domain.md 3.8), and an organ abolished with its items split. Names are storage. */
export const CHANGE_KINDS = ['handed-down', 'recalled', 'holder-changed', 'merged', 'divided', 'basis-changed', 'organ-abolished'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One row that a list gets: who holds the item from the day of the change on. */
export interface HolderTerms {
  readonly organ: OrganId;
  readonly listClass: ListClass;
  readonly powerSource: PowerSource;
  readonly entrustedBy?: OrganId;
  /** Township to which the row is limited; of a township's row, always its own. */
  readonly place?: string;
  readonly penaltyLimits?: string;
  readonly counterpart?: OrganId;
}

/** The wording of an item that is new in the list. */
export interface ItemTerms {
  readonly code: ItemCode;
  readonly name: string;
  readonly domain: string;
  readonly sectorRule: SectorRule;
  readonly legalBasis: string;
  readonly severity?: string;
}

/** Who gets one item of the organ that is abolished. */
export interface SplitRow {
  readonly item: ItemCode;
  readonly to: OrganId;
}

export type ChangeContent =
  | { readonly kind: 'handed-down'; readonly item: ItemCode; readonly wording?: ItemTerms; readonly holders: readonly HolderTerms[] }
  | { readonly kind: 'recalled'; readonly item: ItemCode; readonly from: OrganId; readonly to: OrganId }
  | { readonly kind: 'holder-changed'; readonly item: ItemCode; readonly from: OrganId; readonly to: OrganId }
  | { readonly kind: 'merged'; readonly items: readonly ItemCode[]; readonly into: ItemTerms; readonly holders: readonly HolderTerms[] }
  | {
      readonly kind: 'divided';
      readonly item: ItemCode;
      readonly into: readonly { readonly wording: ItemTerms; readonly holders: readonly HolderTerms[] }[];
    }
  | {
      readonly kind: 'basis-changed';
      readonly item: ItemCode;
      readonly legalBasis: string;
      readonly basisInForceFrom?: LocalDate;
      readonly basisNote?: string;
    }
  | {
      readonly kind: 'organ-abolished';
      readonly organ: OrganId;
      readonly rows: readonly SplitRow[];
      /** 概括承接: gets what no row names, a file whose item stands in no list among them. */
      readonly generalSuccessor: OrganId;
      /** Last day on which the seal of the organ is good; a day of validity, so no holiday moves it. */
      readonly transitionUntil: LocalDate;
    };

export type OrganAbolished = Extract<ChangeContent, { kind: 'organ-abolished' }>;

/** What a change is applied for. */
export interface ChangeTerms {
  readonly content: ChangeContent;
  /** 调整依据; a change without one is refused. */
  readonly basis: string;
  readonly reasons: string;
  readonly effectiveFrom: LocalDate;
  /** 示例: invented for demonstration and training. */
  readonly example: boolean;
}

/** Items that the applicant names, before the lists are looked at. */
export const namedItems = (content: ChangeContent): readonly ItemCode[] => {
  switch (content.kind) {
    case 'handed-down':
    case 'recalled':
    case 'holder-changed':
    case 'basis-changed':
      return [content.item];
    case 'merged':
      return [...content.items, content.into.code];
    case 'divided':
      return [content.item, ...content.into.map(({ wording }) => wording.code)];
    case 'organ-abolished':
      return content.rows.map(({ item }) => item);
  }
};

const ofHolder = ({ organ, entrustedBy, counterpart }: HolderTerms): readonly OrganId[] => [
  organ,
  ...(entrustedBy === undefined ? [] : [entrustedBy]),
  ...(counterpart === undefined ? [] : [counterpart]),
];

/** Organs that must exist from the day of the change on. */
export const receivingOrgans = (content: ChangeContent): readonly OrganId[] => {
  switch (content.kind) {
    case 'handed-down':
    case 'merged':
      return content.holders.flatMap(ofHolder);
    case 'divided':
      return content.into.flatMap(({ holders }) => holders.flatMap(ofHolder));
    case 'recalled':
    case 'holder-changed':
      return [content.to];
    case 'basis-changed':
      return [];
    case 'organ-abolished':
      return [...content.rows.map(({ to }) => to), content.generalSuccessor];
  }
};

/** The successor in the files of an organ that is abolished: the one its item went to, else the general one. */
export const successorFor = (
  { rows, generalSuccessor }: OrganAbolished,
  item: ItemCode,
): { readonly to: OrganId; readonly byRow: boolean } => {
  const row = rows.find((candidate) => candidate.item === item);
  return row === undefined ? { to: generalSuccessor, byRow: false } : { to: row.to, byRow: true };
};
