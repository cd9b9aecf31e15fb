import { DisputeClockCell, DisputeTitleCell, NextCell, PartiesCell } from './dispute-cells';
import type { DisputeRow } from './dispute-types';
import { DisputeWarnings } from './dispute-warnings';

/** The list on a narrow screen: one card for each dispute. */
export const DisputeCards = ({ rows }: { readonly rows: readonly DisputeRow[] }) => (
  <ul className="docket-cards">
    {rows.map((row) => (
      <li key={row.disputeId} className="panel">
        <DisputeTitleCell row={row} />
        <dl>
          <dt>下一步</dt>
          <dd>
            <NextCell row={row} />
          </dd>
          <dt>期限</dt>
          <dd>
            <DisputeClockCell row={row} />
          </dd>
          <dt>争议各方</dt>
          <dd>
            <PartiesCell row={row} />
          </dd>
        </dl>
        <DisputeWarnings warnings={row.warnings} />
      </li>
    ))}
  </ul>
);
