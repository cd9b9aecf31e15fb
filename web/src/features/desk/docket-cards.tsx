import type { DocketRow } from '../../api/types';
import { ClockCell, NextStepCell, StateCell, TitleCell } from './docket-cells';

/** The list on a narrow screen: one card for each file. */
export const DocketCards = ({ rows }: { readonly rows: readonly DocketRow[] }) => (
  <ul className="docket-cards">
    {rows.map((row) => (
      <li key={row.caseId} className="panel">
        <TitleCell row={row} />
        <dl>
          <dt>责任机关</dt>
          <dd>
            <strong>{row.responsibleOrgan.name}</strong>
          </dd>
          <dt>状态</dt>
          <dd>
            <StateCell row={row} />
          </dd>
          <dt>下一步</dt>
          <dd>
            <NextStepCell row={row} />
          </dd>
        </dl>
        <ClockCell row={row} />
      </li>
    ))}
  </ul>
);
