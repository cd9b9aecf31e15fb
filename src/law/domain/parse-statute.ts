import { type ArticleNumber, articleKey, articleLabel, compareArticles } from './article-number.js';
import { effectOf } from './effect.js';
import { frontMatterOf } from './front-matter.js';
import { instrumentKeyOf, titleOf } from './instrument-name.js';
import { StatuteBuilder, type StatuteText } from './statute-builder.js';
import type { GivenTerms, ReadStatute, StatuteFault } from './statute.js';

/** More than the longest statute of the country has; a file beyond it is something else. */
const MOST_ARTICLES = 3000;
const LONGEST_TITLE = 100;
const COMMENTS = /<!--[\s\S]*?-->/g;
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/u;

/**
 * Reads a statute in Markdown: front matter or `# title`, a line with its dates, 编/章/节 as headings and articles as 第…条. What is
 * not understood is said, never guessed.
 */
export const parseStatute = (text: string, given: GivenTerms = {}): ReadStatute => {
  const unreadable = text.split('\n').findIndex((line) => UNREADABLE.test(line));
  if (unreadable >= 0) return { faults: [{ code: 'law/unreadable-characters', details: { line: unreadable + 1 } }], warnings: [] };
  const { fields, body, unknown, faults } = frontMatterOf(text.replace(/^\ufeff/, '').split(/\r\n?|\n/));
  const builder = new StatuteBuilder();
  for (const line of body.join('\n').replace(COMMENTS, '').split('\n')) builder.add(line);
  const read = builder.result();
  const title = given.title ?? fields.title ?? read.title;
  const effect = effectOf(read, fields, given);
  const found = [...faults, ...titleFaults(title), ...articleFaults(read), ...effect.faults];
  const warnings = [...unknown.map((name) => `文件头的“${name}”没有用到。`), ...warningsOf(read), ...effect.warnings];
  if (found.length > 0 || title === undefined || effect.inForceFrom === undefined) return { faults: found, warnings };
  const { preamble, headings, articles } = read;
  return {
    statute: {
      title: titleOf(title),
      instrument: instrumentKeyOf(given.instrument ?? fields.instrument ?? title),
      inForceFrom: effect.inForceFrom,
      ...(effect.inForceTo === undefined ? {} : { inForceTo: effect.inForceTo }),
      preamble,
      headings,
      articles,
    },
    faults: [],
    warnings,
  };
};

const titleFaults = (title: string | undefined): readonly StatuteFault[] => {
  const length = Array.from(title?.trim() ?? '').length;
  return length === 0 || length > LONGEST_TITLE ? [{ code: 'law/no-title', details: { longest: LONGEST_TITLE } }] : [];
};

const articleFaults = ({ articles }: StatuteText): readonly StatuteFault[] => {
  if (articles.length === 0) return [{ code: 'law/no-articles', details: {} }];
  if (articles.length > MOST_ARTICLES)
    return [{ code: 'law/too-many-articles', details: { articles: articles.length, most: MOST_ARTICLES } }];
  const seen = new Set<string>();
  const twice = articles.filter((article) => {
    const known = seen.has(articleKey(article));
    seen.add(articleKey(article));
    return known;
  });
  return twice.length === 0 ? [] : [{ code: 'law/article-twice', details: { articles: listed(twice) } }];
};

const warningsOf = ({ articles, aside, headings }: StatuteText): readonly string[] => [
  ...gapsIn(articles),
  ...articles.filter(({ text }) => text.trim() === '').map(({ label }) => `${label}没有内容。`),
  ...aside.map(({ heading, lines }) => `“${heading}”下有 ${lines} 行不属于任何一条，没有导入。`),
  ...(headings.length === 0 && articles.length > 30 ? ['没有找到编、章、节的标题。'] : []),
];

const gapsIn = (articles: readonly (ArticleNumber & { readonly label: string })[]): readonly string[] =>
  articles.flatMap((article, index) => {
    const before = articles[index - 1];
    if (before === undefined) return article.number === 1 && article.sub === 0 ? [] : [`第一个条文是${article.label}，不是第一条。`];
    if (compareArticles(before, article) >= 0) return [`${article.label}排在${before.label}之后，顺序不对。`];
    const follows =
      (article.number === before.number && article.sub === before.sub + 1) || (article.number === before.number + 1 && article.sub === 0);
    return follows ? [] : [`${before.label}之后是${article.label}，中间缺条文。`];
  });

const listed = (articles: readonly ArticleNumber[]): string => {
  const labels = [...new Set(articles.map(articleLabel))];
  return labels.slice(0, 5).join('、') + (labels.length > 5 ? `等 ${labels.length} 条` : '');
};
