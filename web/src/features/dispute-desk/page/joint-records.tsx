import { Link } from 'react-router';
import type { OrganRef } from '../../../api/types';
import { formatInstant } from '../../../components/format';
import { replayPath } from '../dispute-path';
import type { OrganPositions, StatedPosition } from '../dispute-types';
import { FoldingText } from './folding-text';

interface JointRecord {
  readonly key: string;
  readonly position: StatedPosition;
  /** In whose name it stands, each with the event by which it does. */
  readonly organs: readonly { readonly organ: OrganRef; readonly at: string; readonly version: number }[];
}

/** The same words that stand in several columns, once, in order of time. */
const recordsOf = (columns: readonly OrganPositions[]): readonly JointRecord[] => {
  const records = new Map<string, JointRecord>();
  for (const { organ, positions } of columns) {
    for (const position of positions.filter(({ joint }) => joint)) {
      const key = `${position.source}|${position.text}`;
      const known = records.get(key) ?? { key, position, organs: [] };
      records.set(key, { ...known, organs: [...known.organs, { organ, at: position.at, version: position.version }] });
    }
  }
  return [...records.values()].toSorted((a, b) => a.position.version - b.position.version);
};

/** Minutes, records and opinions that stand in the name of several organs. */
export const JointRecords = ({ columns, caseId }: { readonly columns: readonly OrganPositions[]; readonly caseId: string }) => {
  const records = recordsOf(columns);
  if (records.length === 0) return null;
  return (
    <section className="joint-records" aria-label="各方共同的记录">
      <h3>各方共同的记录</h3>
      {records.map(({ key, position: { sourceName, text, author, basis, competent }, organs }) => (
        <article key={key} className="stated print-block">
          <header>
            <strong>{sourceName}</strong>{' '}
            <ul className="joint-organs">
              {organs.map(({ organ, at, version }) => (
                <li key={organ.id}>
                  {organ.name} <time dateTime={at}>{formatInstant(at)}</time>{' '}
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
          <p className="muted">{author}</p>
        </article>
      ))}
    </section>
  );
};
