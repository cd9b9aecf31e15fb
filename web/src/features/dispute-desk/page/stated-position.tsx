import { Link } from 'react-router';
import { formatInstant } from '../../../components/format';
import { replayPath } from '../dispute-path';
import type { StatedPosition } from '../dispute-types';
import { FoldingText } from './folding-text';

/** Replies name their author; of a view it is known who took it down, of everything else who took the step. */
const roleOf = (source: StatedPosition['source']): string => {
  if (source === 'reply' || source === 'consultation-answer') return '出具人';
  return source === 'consultation-view' ? '记录人' : '经办人';
};

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
        {roleOf(source)}：{author}
      </p>
    </article>
  );
};
