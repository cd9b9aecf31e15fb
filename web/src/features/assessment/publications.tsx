import { Button, Tag } from 'antd';
import { useCommand } from '../../api/commands';
import { formatInstant } from '../../components/format';
import { ProblemAlert } from '../../components/problem-alert';
import type { Assessment } from './assessment-types';

/** What was published of the quarter, and that it still comes out the same. */
export const Publications = ({ assessment: { quarter, publications, mayPublish } }: { readonly assessment: Assessment }) => {
  const publish = useCommand<object>();
  if (publications.length === 0 && !mayPublish) return null;
  return (
    <section className="panel publications" aria-labelledby="publications-title">
      <h2 id="publications-title">公布</h2>
      {publications.length === 0 && <p className="muted">本季度的考评还没有公布。</p>}
      <ul>
        {publications.map(({ publishedAt, knownAt, digest, matches }) => (
          <li key={digest}>
            {formatInstant(publishedAt)} 公布，数字截至 {formatInstant(knownAt)}{' '}
            <Tag color={matches ? 'green' : 'red'}>{matches ? '按当时的记录重算一致' : '重算不一致'}</Tag>
            <div className="muted">
              数字的 SM3 摘要，可以核对：<code className="publication-digest">{digest}</code>
            </div>
          </li>
        ))}
      </ul>
      {mayPublish && (
        <Button
          className="no-print"
          loading={publish.isPending}
          onClick={() => publish.mutate({ path: '/api/assessment/publications', body: { quarter } })}
        >
          公布截至昨日的数字
        </Button>
      )}
      {publish.error !== null && <ProblemAlert problem={publish.error} />}
    </section>
  );
};
