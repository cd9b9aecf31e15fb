import type { ReactNode } from 'react';
import type { LawArticle } from './law-queries';

interface ArticleTextProps {
  readonly article: LawArticle;
  /** Shows the headings above the article. */
  readonly withPath?: boolean;
  readonly mark?: string;
}

const marked = (text: string, word: string): ReactNode =>
  word === '' ? text : text.split(word).flatMap((part, index) => (index === 0 ? [part] : [<mark key={index}>{word}</mark>, part]));

/** One article, its paragraphs as they were imported. */
export const ArticleText = ({ article, withPath = false, mark = '' }: ArticleTextProps) => (
  <article className="law-article" id={article.number} tabIndex={-1}>
    {withPath && article.path.length > 0 && <div className="muted">{article.path.join(' › ')}</div>}
    <p>
      <strong>{article.label}</strong>
      {'\u3000'}
      {marked(article.text.split('\n')[0] ?? '', mark)}
    </p>
    {article.text
      .split('\n')
      .slice(1)
      .map((paragraph, index) => (
        <p key={index}>{marked(paragraph, mark)}</p>
      ))}
  </article>
);
