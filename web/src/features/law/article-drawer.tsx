import { useQuery } from '@tanstack/react-query';
import { Alert, Descriptions, Drawer } from 'antd';
import { Link } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import type { Cited } from '../../components/citation/citation-context';
import { CitationLink } from '../../components/citation/citation-link';
import { formatDate } from '../../components/format';
import { QueryProblem } from '../../components/query-problem';
import { SourceLabel } from '../../components/source-label';
import { ArticleText } from './article-text';
import { type Citation, citationQuery, instrumentPath } from './law-queries';
import './law.css';

interface ArticleDrawerProps {
  readonly cited: Cited | undefined;
  readonly onClose: () => void;
}

/** Above the forms that cite, which are windows themselves. */
const ABOVE_FORMS = 1500;

/** A citation opened: the article as in force on the day of the step, or what is known without a text. */
export const ArticleDrawer = ({ cited, onClose }: ArticleDrawerProps) => {
  const citation = useQuery({ ...citationQuery(cited ?? {}), enabled: cited !== undefined });
  const { data } = citation;
  return (
    <Drawer
      open={cited !== undefined}
      onClose={onClose}
      size={560}
      zIndex={ABOVE_FORMS}
      title={data === undefined ? '条文' : <span className="wrap-anywhere">{`《${data.instrument.title}》${data.article}`}</span>}
      destroyOnHidden
    >
      <QueryProblem query={citation} />
      {citation.isLoading && <PageLoading />}
      {data !== undefined && cited !== undefined && <Opened citation={data} onClose={onClose} />}
    </Drawer>
  );
};

const Opened = ({ citation, onClose }: { readonly citation: Citation; readonly onClose: () => void }) => {
  const { instrument, on, imported, articles, note, label, rule, follows, version } = citation;
  return (
    <div className="law-opened">
      <p>
        <strong>{on}</strong> 这一天的条文 {label !== undefined && <SourceLabel label={label} />}
      </p>
      {articles.map((article) => (
        <ArticleText key={article.number} article={article} withPath />
      ))}
      <Alert type={imported ? 'success' : 'info'} title={note} />
      {follows.length > 0 && (
        <p>
          参照：
          {follows.map((each) => (
            <CitationLink key={`${each.instrument}${each.article}`} instrument={each.instrument} article={each.article} on={on}>
              《{each.instrument}》{each.article}{' '}
            </CitationLink>
          ))}
        </p>
      )}
      {rule !== undefined && (
        <Descriptions
          size="small"
          column={1}
          title="规则库的摘要"
          items={[
            { key: 'rule', label: '规则', children: `${rule.name}（${rule.id}）` },
            { key: 'text', label: '要点', children: rule.text },
            ...(rule.note === undefined ? [] : [{ key: 'note', label: '说明', children: rule.note }]),
          ]}
        />
      )}
      {version !== undefined && (
        <p className="muted">
          文本于 {formatDate(version.importedAt)} 导入{version.revision > 1 && `，第 ${version.revision} 次更正`}
        </p>
      )}
      <p className="law-links">
        <Link to={instrumentPath(instrument.key, on, articles[0]?.number)} onClick={onClose}>
          打开整部法规
        </Link>
        {rule !== undefined && (
          <Link to={`/clocks?rule=${encodeURIComponent(rule.id)}`} onClick={onClose}>
            查看规则 {rule.id}
          </Link>
        )}
      </p>
    </div>
  );
};
