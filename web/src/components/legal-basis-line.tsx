import { ReadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { SourceLabel } from './source-label';

interface LegalBasisLineProps {
  /** Rule id of the rule book. */
  readonly rule: string;
  readonly source?: string | undefined;
  readonly article?: string | undefined;
  /** Standing of the rule; said where it is not plain law. */
  readonly label?: string | undefined;
}

/** Law that binds the county needs no remark. */
const BINDING = new Set(['国家规定', '江西省规定']);

/** 第 17 条 of an article that comes as a bare number; anything else as it is. */
const articleText = (article: string): string => (/^[\d、,，和\s-]+$/.test(article) ? `第${article}条` : article);

/** A title in 《》 ends by itself; what has none would run into its article. */
const sourceText = (source: string): string => (/[》）]$/.test(source) ? source : `${source} `);

/** What a report is called says that it is one. */
const saysAlready = (source: string | undefined, article: string): boolean => source?.includes(article) === true;

/** Where a rule stands, with the way to its explanation. */
export const LegalBasisLine = ({ rule, source, article, label }: LegalBasisLineProps) => (
  <span className="legal-basis muted">
    <ReadOutlined aria-hidden /> 依据：{source === undefined ? '' : sourceText(source)}
    {article === undefined || saysAlready(source, article) ? '' : articleText(article)}{' '}
    <Link to={`/clocks?rule=${encodeURIComponent(rule)}`} title="查看这条规则">
      {rule}
    </Link>{' '}
    {label !== undefined && !BINDING.has(label) && <SourceLabel label={label} />}
  </span>
);
