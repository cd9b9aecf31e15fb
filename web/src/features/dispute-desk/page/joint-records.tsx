import { Link } from 'react-router';
import { formatInstant } from '../../../components/format';
import { replayPath } from '../dispute-path';
import type { OrganPositions } from '../dispute-types';
import { FoldingText } from './folding-text';
import { jointRecords } from './joint';

/** Minutes, records and opinions that stand in the name of several organs. */
export const JointRecords = ({ columns, caseId }: { readonly columns: readonly OrganPositions[]; readonly caseId: string }) => {
  const records = jointRecords(columns);
  if (records.length === 0) return null;
  return (
    <section className="joint-records" aria-label="各方共同的记录">
      <h3>各方共同的记录</h3>
      {records.map(({ key, position: { sourceName, text, basis, competent }, organs }) => (
        <article key={key} className="stated print-block">
          <header>
            <strong>{sourceName}</strong>{' '}
            <ul className="joint-organs">
              {organs.map(({ organ, author, at, version }) => (
                <li key={`${organ.id}${version}`}>
                  {organ.name}（{author}） <time dateTime={at}>{formatInstant(at)}</time>{' '}
                  <Link className="no-print" to={replayPath(caseId, version)} title="回放到这一步">
                    第 {version} 步
                  </Link>
                </li>
              ))}
            </ul>
          </header>
          <FoldingText text={text} quoted />
          {competent !== undefined && (
            <p>
              由 <strong>{competent.name}</strong> 管辖
            </p>
          )}
          {basis !== undefined && <p>依据：{basis}</p>}
        </article>
      ))}
    </section>
  );
};
