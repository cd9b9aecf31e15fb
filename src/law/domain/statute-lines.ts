import { ARTICLE_PATTERN, type ArticleNumber, articleNumberOf } from './article-number.js';
import { NUMERALS } from './chinese-number.js';

export type StatuteLine =
  | { readonly kind: 'blank' }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level?: number; readonly marks: number; readonly label: string }
  /** `apart`: a space stands after the number, as where an article begins and not where one is mentioned. */
  | { readonly kind: 'article'; readonly article: ArticleNumber; readonly apart: boolean; readonly text: string; readonly whole: string }
  | { readonly kind: 'text'; readonly text: string };

const LEVELS: Readonly<Record<string, number>> = { 编: 1, 分编: 2, 章: 3, 节: 4, 目: 5 };
const MARKS = /^(#{1,6})\s*(.*)$/;
const HEADING = new RegExp(`^第[${NUMERALS}]{1,9}(分编|编|章|节|目)(?:[\\s：:]+|(?=[^\\s规的第至]))(.{0,60})$`);
const BARE_HEADING = new RegExp(`^第[${NUMERALS}]{1,9}(分编|编|章|节|目)$`);
const ARTICLE = new RegExp(`^${ARTICLE_PATTERN}([\\s\\S]*)$`);

/** What one line of a Markdown statute is, by itself. */
export const lineOf = (raw: string): StatuteLine => {
  const [, marks = '', marked] = MARKS.exec(tidied(raw)) ?? [];
  const text = unemphasised(marked ?? tidied(raw));
  if (text === '') return { kind: 'blank' };
  const article = articleLine(text);
  if (article !== undefined) return article;
  const level = headingLevel(text);
  if (level !== undefined) return { kind: 'heading', level, marks: marks.length, label: text.replace(/\s+/g, ' ') };
  if (marks.length === 1) return { kind: 'title', text };
  return marks.length > 1 ? { kind: 'heading', marks: marks.length, label: text } : { kind: 'text', text };
};

const articleLine = (text: string): StatuteLine | undefined => {
  const [, number = '', sub, rest = ''] = ARTICLE.exec(text) ?? [];
  const article = articleNumberOf(number, sub);
  if (article === undefined) return undefined;
  return { kind: 'article', article, apart: rest === '' || /^[\s：:【]/.test(rest), text: rest.replace(/^[\s：:]+/, ''), whole: text };
};

const headingLevel = (text: string): number | undefined => LEVELS[(HEADING.exec(text) ?? BARE_HEADING.exec(text))?.[1] ?? ''];

const tidied = (line: string): string =>
  line
    .replace(/&(?:nbsp|emsp|ensp);/g, ' ')
    .replace(/[\u00a0\u2002\u2003\u3000\t]/g, ' ')
    .trim();

/** **第一条** of those who set the number in bold. */
const unemphasised = (text: string): string =>
  text
    .replace(/^(\*\*|__)(.+?)\1/, '$2 ')
    .replace(/\s+$/, '')
    .trim();
