import { NUMERALS, inChinese, numberOf } from './chinese-number.js';

/** 第二十五条 is 25; 第二十五条之一, put between two articles by an amendment, is 25 with 1. */
export interface ArticleNumber {
  readonly number: number;
  /** 之一, 之二 …; 0 for the article itself. */
  readonly sub: number;
}

/** 第…条(之…) as a piece of a regular expression with two groups. */
export const ARTICLE_PATTERN = `第([${NUMERALS}]{1,9})条(?:之([${NUMERALS}]{1,3}))?`;

/** The number that two texts of {@link ARTICLE_PATTERN} name; undefined when they are no number. */
export const articleNumberOf = (number: string, sub?: string): ArticleNumber | undefined => {
  const main = numberOf(number);
  const added = sub === undefined ? 0 : numberOf(sub);
  return main === undefined || added === undefined ? undefined : { number: main, sub: added };
};

/** As statutes write it, whatever the file wrote. */
export const articleLabel = ({ number, sub }: ArticleNumber): string => `第${inChinese(number)}条${sub === 0 ? '' : `之${inChinese(sub)}`}`;

/** For addresses and look-ups: `25`, `25-1`. */
export const articleKey = ({ number, sub }: ArticleNumber): string => (sub === 0 ? String(number) : `${number}-${sub}`);

/** Negative when the first stands before the second. */
export const compareArticles = (a: ArticleNumber, b: ArticleNumber): number => a.number - b.number || a.sub - b.sub;
