import { ReadOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { CitationLink } from './citation/citation-link';
import { citationText } from './citation/citation-text';
import { SourceLabel } from './source-label';

interface LegalBasisLineProps {
  /** Rule id of the rule book. */
  readonly rule: string;
  readonly source?: string | undefined;
  readonly article?: string | undefined;
  /** Standing of the rule; said where it is not plain law. */
  readonly label?: string | undefined;
  /** Day or instant of the step that rests on it; today when left out. */
  readonly on?: string | undefined;
}

/** Law that binds the county needs no remark. */
const BINDING = new Set(['国家规定', '江西省规定']);

/** Where a rule stands: the article as in force on the day of the step, and the way to the rule. */
export const LegalBasisLine = ({ rule, source, article, label, on }: LegalBasisLineProps) => (
  <span className="legal-basis muted">
    <ReadOutlined aria-hidden /> 依据：
    <CitationLink rule={rule} on={on}>
      {source === undefined ? '查看条文' : citationText({ source, article: article ?? '' })}
    </CitationLink>{' '}
    <Link to={`/clocks?rule=${encodeURIComponent(rule)}`} title="查看这条规则">
      {rule}
    </Link>{' '}
    {label !== undefined && !BINDING.has(label) && <SourceLabel label={label} />}
  </span>
);
