import type { LegalBasis } from '../../../api/types';
import { LegalBasisLine } from '../../../components/legal-basis-line';

/** Articles that bear on the dispute, each with its standing. */
export const ArticlesPart = ({ articles }: { readonly articles: readonly LegalBasis[] }) => (
  <ul className="dispute-articles">
    {articles.map((article) => (
      <li key={article.rule}>
        <LegalBasisLine {...article} />
      </li>
    ))}
  </ul>
);
