import { useQuery } from '@tanstack/react-query';
import { Alert, Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useLocation, useParams, useSearchParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { today } from '../../components/county-time';
import { DateInput } from '../../components/date-input';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { useDebounced } from '../registration/use-debounced';
import { ArticleText } from './article-text';
import { ImportRecords, RulesOfInstrument } from './instrument-facts';
import { type Instrument, instrumentPath, instrumentQuery } from './law-queries';
import './law.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A whole statute as in force on a day; the address holds the day and the article. */
export const InstrumentPage = () => {
  const { key = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const [q, setQ] = useState('');
  const word = useDebounced(q.trim());
  const given = search.get('on') ?? '';
  const on = DAY.test(given) ? given : today();
  const found = useQuery(instrumentQuery(key, on, word));
  const { data } = found;
  return (
    <>
      <PageTitle title={data?.title ?? key} actions={<Link to="/law">回到法规库</Link>} />
      <div className="panel">
        <div className="law-filters no-print">
          <label>
            日期 <DateInput value={on} allowFuture onChange={(day) => setSearch(day === undefined ? {} : { on: day })} />
          </label>
          <Input.Search
            aria-label="在这部法规中查找"
            placeholder="在条文中查找"
            allowClear
            value={q}
            onChange={({ target }) => setQ(target.value)}
          />
        </div>
        <QueryProblem query={found} />
        {found.isLoading && <PageLoading />}
        {data !== undefined && <Statute statute={data} word={word} />}
      </div>
    </>
  );
};

const Statute = ({ statute, word }: { readonly statute: Instrument; readonly word: string }) => {
  const { key, on, note, version, texts, contents, articles, preamble, rules, imports } = statute;
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'center' });
  }, [hash, on]);
  return (
    <>
      <Alert type={version === undefined ? 'info' : 'success'} title={note} />
      {texts.length > 1 && (
        <p>
          各版：
          {texts.map(({ versionId, inForceFrom, inForceTo }) => (
            <Link key={versionId} className="law-version" to={instrumentPath(key, inForceFrom)}>
              {inForceFrom} 至 {inForceTo ?? '今'}
            </Link>
          ))}
        </p>
      )}
      {version !== undefined && (
        <div className="law-statute">
          {contents.length > 0 && (
            <nav className="law-contents no-print" aria-label="目录">
              {contents.map(({ level, label, first }) => (
                <div key={`${label}${first ?? ''}`} style={{ paddingLeft: `${Math.max(0, level - 3)}em` }}>
                  {first === undefined ? label : <Link to={instrumentPath(key, on, first)}>{label}</Link>}
                </div>
              ))}
            </nav>
          )}
          <div>
            {preamble !== '' && <p className="muted pre-line">{preamble}</p>}
            {word !== '' && (
              <p role="status">
                有“{word}”的条文 {articles.length} 条
              </p>
            )}
            {articles.map((article, index) => (
              <div key={article.number}>
                {article.path.join() !== articles[index - 1]?.path.join() && <h3 className="law-heading">{article.path.join(' › ')}</h3>}
                <ArticleText article={article} mark={word} />
              </div>
            ))}
          </div>
        </div>
      )}
      <RulesOfInstrument rules={rules} on={on} />
      <ImportRecords imports={imports} />
    </>
  );
};
