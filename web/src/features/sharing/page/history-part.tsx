import { formatInstant } from '../../../components/format';
import type { Share } from '../share-types';

/** What happened, the last first. */
export const HistoryPart = ({ share: { history } }: { readonly share: Share }) => (
  <ol className="share-history" reversed>
    {history.toReversed().map(({ version, at, text, officer, organ }) => (
      <li key={version}>
        <time dateTime={at}>{formatInstant(at)}</time> {organ.name} {officer.name}
        <div>{text}</div>
      </li>
    ))}
  </ol>
);
