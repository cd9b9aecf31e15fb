import { PagedList } from '../../components/paged-list';
import { useWideScreen } from '../../components/use-wide-screen';
import { DisputeCards } from './dispute-cards';
import type { DisputeFilters } from './dispute-filters';
import { useDisputes } from './dispute-queries';
import { DisputeTable } from './dispute-table';
import { EscalatedList } from './escalated-list';
import '../desk/docket.css';
import './dispute-desk.css';

interface DisputeListProps {
  readonly filters: DisputeFilters;
  /** For those who decide: each with what the bureau proposes. */
  readonly deciding: boolean;
  readonly emptyText: string;
}

/** Disputes, whatever is due first on top: a table, cards on a narrow screen. */
export const DisputeList = ({ filters, deciding, emptyText }: DisputeListProps) => {
  const wide = useWideScreen('lg');
  const Rows = deciding ? EscalatedList : wide ? DisputeTable : DisputeCards;
  return (
    <PagedList query={useDisputes(filters)} emptyText={emptyText}>
      {(rows) => <Rows rows={rows} />}
    </PagedList>
  );
};
