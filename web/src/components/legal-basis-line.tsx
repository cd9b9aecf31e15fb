import { ReadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';

interface LegalBasisLineProps {
  /** Rule id of the rule book. */
  readonly rule: string;
  readonly source?: string | undefined;
  readonly article?: string | undefined;
}

/** 第 17 条 of an article that comes as a bare number; anything else as it is. */
const articleText = (article: string): string => (/^[\d、,，和\s-]+$/.test(article) ? `第${article}条` : article);

/** Where a rule stands, with the way to its explanation. */
export const LegalBasisLine = ({ rule, source, article }: LegalBasisLineProps) => (
  <span className="legal-basis muted">
    <ReadOutlined aria-hidden /> 依据：{source ?? ''}
    {article === undefined ? '' : articleText(article)}{' '}
    <Link to={`/clocks?rule=${encodeURIComponent(rule)}`} title="查看这条规则">
      {rule}
    </Link>
  </span>
);
