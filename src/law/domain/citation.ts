import { ARTICLE_PATTERN, type ArticleNumber, articleKey, articleNumberOf } from './article-number.js';
import { instrumentKeyOf } from './instrument-name.js';

/** Articles of one instrument that a text names. */
export interface Citation {
  /** Key of the instrument, see {@link instrumentKeyOf}. */
  readonly instrument: string;
  /** As written: 第五十六条、第八十五条. */
  readonly article: string;
  readonly articles: readonly ArticleNumber[];
}

const ARTICLES = new RegExp(ARTICLE_PATTERN, 'g');
const CITED = new RegExp(
  `《([^《》]{2,80})》(?:（[^（）]{1,40}）)?((?:[、，和及]?${ARTICLE_PATTERN}(?:第[^条、，。；]{1,6}[款项])*)+)`,
  'g',
);

/** Articles named in 第四十八条、第八十五条 or 第二十五条第二款, in order and once each; none for 正文, 报道, 县级参数表. */
export const citedArticles = (article: string): readonly ArticleNumber[] => {
  const found = [...article.matchAll(ARTICLES)].flatMap(([, number = '', sub]) => articleNumberOf(number, sub) ?? []);
  return [...new Map(found.map((each) => [articleKey(each), each])).values()];
};

/** What a free text cites: every 《…》 that is followed by articles. */
export const citationsIn = (text: string): readonly Citation[] =>
  [...text.matchAll(CITED)].map(([, name = '', article = '']) => ({
    instrument: instrumentKeyOf(`《${name}》`),
    article: article.replace(/^[、，和及]/, ''),
    articles: citedArticles(article),
  }));
