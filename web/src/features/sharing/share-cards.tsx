import { ShareClockCell, ShareNextCell, ShareSidesCell, ShareTitleCell } from './share-cells';
import type { RequestRow } from './share-types';

/** The list on a narrow screen: one card for each request. */
export const ShareCards = ({ rows }: { readonly rows: readonly RequestRow[] }) => (
  <ul className="docket-cards">
    {rows.map((row) => (
      <li key={row.shareId} className="panel">
        <ShareTitleCell row={row} />
        <dl>
          <dt>下一步</dt>
          <dd>
            <ShareNextCell row={row} />
          </dd>
          <dt>期限</dt>
          <dd>
            <ShareClockCell row={row} />
          </dd>
          <dt>双方</dt>
          <dd>
            <ShareSidesCell row={row} />
          </dd>
        </dl>
      </li>
    ))}
  </ul>
);
