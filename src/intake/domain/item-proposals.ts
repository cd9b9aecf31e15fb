import { ITEM_KEYWORDS } from './item-keywords.js';

export interface MatchableItem {
  readonly code: string;
  readonly name: string;
  readonly domain: string;
}

/** An item that the words of a matter point to, and which words those are. */
export interface ItemProposal {
  readonly code: string;
  readonly name: string;
  readonly domain: string;
  readonly score: number;
  readonly words: readonly string[];
}

/** Parts of names that stand in most items and say nothing of the matter. */
const EVERYWHERE: readonly string[] = ['未经批准', '未经', '批准', '擅自', '未取得', '取得', '许可证', '许可', '违反', '规定', '违法', '不按', '使用', '进行', '范围', '或者', '经营', '管理']; // prettier-ignore
const BOUNDARY = /[^\p{Script=Han}\p{L}\p{N}]+/u;
const KEYWORD_WEIGHT = 3;
const DOMAIN_WEIGHT = 1;
const LEAST_SCORE = 2;

const piecesOf = (text: string): readonly string[] => text.split(BOUNDARY).filter((piece) => piece.length > 1);

/** How much a word says: its characters but one, without the parts that stand in most items. */
const weightOf = (word: string): number => EVERYWHERE.reduce((text, part) => text.replaceAll(part, ''), word).length - 1;

/** The longest parts of a piece, two characters at least, that the matter repeats. */
const repeated = (piece: string, matter: string): readonly string[] => {
  const found: string[] = [];
  for (let from = 0; from + 2 <= piece.length;) {
    let to = piece.length;
    while (to - from >= 2 && !matter.includes(piece.slice(from, to))) to -= 1;
    if (to - from < 2) from += 1;
    else {
      const part = piece.slice(from, to);
      if (weightOf(part) > 0) found.push(part);
      from = to;
    }
  }
  return found;
};

const propose = ({ code, name, domain }: MatchableItem, matter: string): ItemProposal => {
  const keywords = (ITEM_KEYWORDS[code] ?? []).filter((word) => matter.includes(word));
  const names = piecesOf(name).flatMap((piece) => repeated(piece, matter));
  const domains = domain.split('和').filter((word) => word.length > 1 && matter.includes(word));
  const lengths = [...new Set(names)].reduce((sum, word) => sum + weightOf(word), 0);
  return {
    code,
    name,
    domain,
    score: lengths + keywords.length * KEYWORD_WEIGHT + domains.length * DOMAIN_WEIGHT,
    words: [...new Set([...keywords, ...names, ...domains])],
  };
};

/** Items by the words of the matter, the best first; the same words always give the same list. */
export const proposeItems = (matter: string, items: readonly MatchableItem[], most = 5): readonly ItemProposal[] =>
  items
    .map((item) => propose(item, matter))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, most);
