import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { usePosition } from '../../app/user-context';
import { LinkButton } from '../../components/link-button';
import { QueryProblem } from '../../components/query-problem';
import { DisputeClockCell, DisputeTitleCell, PartiesCell } from './dispute-cells';
import { disputePath } from '../dispute/dispute-path';
import { disputeStepPath } from './dispute-path';
import { dossierQuery } from './dispute-queries';
import type { DisputeRow } from './dispute-types';
import { DisputeWarnings } from './dispute-warnings';
import { EscalationView } from './page/decision-part';

/** What the bureau proposes; read with the page of the dispute, which is then there at once. */
const Proposal = ({ row }: { readonly row: DisputeRow }) => {
  const query = useQuery({ ...dossierQuery(row.caseId, row.disputeId), refetchInterval: false });
  const { data } = query;
  if (data === undefined) return query.isPending ? <Spin /> : <QueryProblem query={query} />;
  const { escalation } = data.dispute;
  return escalation === undefined ? null : <EscalationView escalation={escalation} />;
};

/** A superior above the county, as where the ecology branch is a party, decides on paper; its decision is registered here. */
const Decide = ({ row }: { readonly row: DisputeRow }) => {
  const own = usePosition()?.organId === row.superior.id;
  return (
    <LinkButton type="primary" to={disputeStepPath(row, own ? 'designate' : 'record-designation')}>
      {own ? '指定管辖' : `登记${row.superior.name}的决定`}
    </LinkButton>
  );
};

/** What waits for the decision of the county government, each with the draft of the bureau and the way to the decision. */
export const EscalatedList = ({ rows }: { readonly rows: readonly DisputeRow[] }) => (
  <ul className="docket-cards escalated">
    {rows.map((row) => (
      <li key={row.disputeId} className="panel print-block">
        <div className="escalated-head">
          <DisputeTitleCell row={row} />
          <div className="escalated-actions no-print">
            <Decide row={row} />
            <LinkButton to={disputePath(row.caseId, row.disputeId)}>查看各方意见</LinkButton>
          </div>
        </div>
        <div className="escalated-body">
          <PartiesCell row={row} />
          <Proposal row={row} />
          <div>
            <DisputeClockCell row={row} />
            <DisputeWarnings warnings={row.warnings} />
          </div>
        </div>
      </li>
    ))}
  </ul>
);
