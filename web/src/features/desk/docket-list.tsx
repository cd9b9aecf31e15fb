import { PagedList } from '../../components/paged-list';
import { useWideScreen } from '../../components/use-wide-screen';
import { DocketCards } from './docket-cards';
import { DocketTable } from './docket-table';
import type { DocketFilters } from './docket-filters';
import { useDocket } from './use-docket';
import './docket.css';

interface DocketListProps {
  readonly filters: DocketFilters;
  readonly emptyText: string;
}

/** A list of files ordered by clock: a table, cards on a narrow screen. */
export const DocketList = ({ filters, emptyText }: DocketListProps) => {
  const wide = useWideScreen('md');
  return (
    <PagedList query={useDocket(filters)} emptyText={emptyText}>
      {(rows) => (wide ? <DocketTable rows={rows} /> : <DocketCards rows={rows} />)}
    </PagedList>
  );
};
