import { Link } from 'react-router';
import { formatInstant } from '../../../components/format';
import { replayPath } from '../dispute-path';
import type { StatedPosition } from '../dispute-types';
import { FoldingText } from './folding-text';

/** Written by whoever is named in them; of everything else the officer who recorded it is known. */
const SIGNED: ReadonlySet<StatedPosition['source']> = new Set(['reply', 'consultation-answer']);

/** What an organ said at one time, word for word, with who said it and on what basis. */
export const StatedPositionView = ({ position, caseId }: { readonly position: StatedPosition; readonly caseId: string }) => {
  const { source, sourceName, text, author, basis, competent, at, version } = position;
  return (
    <article className="stated print-block">
      <header>
        <strong>{sourceName}</strong> <time dateTime={at}>{formatInstant(at)}</time>{' '}
        <Link className="no-print" to={replayPath(caseId, version)} title="回放到这一步">
          第 {version} 步
        </Link>
      </header>
      <FoldingText text={text} quoted />
      {competent !== undefined && (
        <p>
          认为应由 <strong>{competent.name}</strong> 管辖
        </p>
      )}
      {basis !== undefined && <p>依据：{basis}</p>}
      <p className="muted">
        {SIGNED.has(source) ? '出具人' : '经办人'}：{author}
      </p>
    </article>
  );
};
