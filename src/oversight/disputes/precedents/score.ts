import { DISPUTE_KIND_NAMES, type DisputeKind } from '../../../case-file/index.js';

/** What two matters are compared by. */
export interface Traits {
  readonly item: string;
  /** Sector procedure; absent for matters under 行政处罚法 alone, which says nothing about the sector. */
  readonly sectorRule?: string;
  readonly kind?: DisputeKind;
  readonly organs: readonly string[];
  readonly words: readonly string[];
}

export interface Likeness {
  readonly trait: 'item' | 'sector-rule' | 'kind' | 'organs' | 'words';
  readonly text: string;
  readonly points: number;
}

/** Out of 100. A product default: no text read ranks precedents. */
export const WEIGHTS = { item: 40, organs: 25, sectorRule: 15, kind: 10, word: 2, wordsAtMost: 5 } as const;
/** Below this it is chance: one shared kind, or a few shared words. */
export const LEAST_SCORE = 15;

const shared = (left: readonly string[], right: readonly string[]): readonly string[] => left.filter((one) => right.includes(one));

/** What both have, the weightiest first; `nameOf` and `itemName` are for the sentences alone. */
export const likenessOf = (
  wanted: Traits,
  found: Traits & { readonly itemName: string },
  nameOf: (organ: string) => string,
): readonly Likeness[] => {
  const organs = shared(wanted.organs, found.organs);
  const words = shared(wanted.words, found.words).slice(0, WEIGHTS.wordsAtMost);
  const like: readonly (Likeness | false)[] = [
    wanted.item === found.item && { trait: 'item', text: `同一职权事项：${found.itemName}`, points: WEIGHTS.item },
    organs.length >= 2 && { trait: 'organs', text: `相同的机关之间：${organs.map(nameOf).join('、')}`, points: WEIGHTS.organs },
    wanted.sectorRule !== undefined &&
      wanted.sectorRule === found.sectorRule && { trait: 'sector-rule', text: '适用同一部门处罚程序规定', points: WEIGHTS.sectorRule },
    wanted.kind !== undefined &&
      wanted.kind === found.kind && { trait: 'kind', text: `争议类型相同：${DISPUTE_KIND_NAMES[wanted.kind]}`, points: WEIGHTS.kind },
    words.length > 0 && { trait: 'words', text: `争议事项用词相近：${words.join('、')}`, points: words.length * WEIGHTS.word },
  ];
  return like.filter((one) => one !== false);
};

export const scoreOf = (likeness: readonly Likeness[]): number => likeness.reduce((sum, { points }) => sum + points, 0);

/** The most similar first; of equals the one decided last. */
export const ranked = <Hit extends { readonly score: number; readonly decidedAt: string }>(hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(({ score }) => score >= LEAST_SCORE).sort((a, b) => b.score - a.score || (a.decidedAt < b.decidedAt ? 1 : -1));
