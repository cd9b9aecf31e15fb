import type { Instant } from '../../kernel/time.js';

/** What is compared of two orders. */
export interface Comparable {
  readonly matter: string;
  readonly township: string;
  readonly address: string;
  readonly receivedAt: Instant;
  /** Digest of the telephone, else of the name; absent for the anonymous. */
  readonly complainantKey?: string;
  readonly item?: string;
}

export interface Likeness {
  /** 0 to 100: how much of the words both have. */
  readonly percent: number;
  /** In Chinese, as shown to the dispatcher. */
  readonly reasons: readonly string[];
}

/** County defaults: how much alike two matters are that are proposed as one. */
const ALIKE = 40;
const ALIKE_OF_SAME_PERSON = 20;

const pairs = (text: string): ReadonlySet<string> => {
  const words = Array.from(text.replace(/[^\p{Script=Han}\p{L}\p{N}]+/gu, ''));
  return new Set(words.slice(1).map((character, index) => `${words[index] ?? ''}${character}`));
};

/** Pairs of characters that both hold, of those that either holds. */
export const wordsInCommon = (a: string, b: string): number => {
  const [one, other] = [pairs(a), pairs(b)];
  const common = [...one].filter((pair) => other.has(pair)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : Math.round((common / all) * 100);
};

/** Why two orders may be about one matter; undefined when nothing speaks for it. */
export const likenessOf = (order: Comparable, other: Comparable): Likeness | undefined => {
  if (order.township !== other.township) return undefined;
  const percent = wordsInCommon(order.matter, other.matter);
  const samePerson = order.complainantKey !== undefined && order.complainantKey === other.complainantKey;
  const samePlace = wordsInCommon(order.address, other.address) >= 60;
  if (percent < (samePerson || samePlace ? ALIKE_OF_SAME_PERSON : ALIKE)) return undefined;
  return {
    percent,
    reasons: [`反映内容相同的字词占 ${percent}%`, samePlace ? '地点相同或者相近' : '在同一乡镇', ...(samePerson ? ['反映人相同'] : [])],
  };
};
