import { PagedList } from '../../components/paged-list';
import { useWideScreen } from '../../components/use-wide-screen';
import { ShareCards } from './share-cards';
import type { ShareFilters } from './share-filters';
import { useRequests } from './share-queries';
import { ShareTable } from './share-table';
import '../desk/docket.css';

interface ShareListProps {
  readonly filters: ShareFilters;
  readonly emptyText: string;
}

/** Requests, whatever is due first on top: a table, cards on a narrow screen. */
export const ShareList = ({ filters, emptyText }: ShareListProps) => {
  const Rows = useWideScreen('lg') ? ShareTable : ShareCards;
  return (
    <PagedList query={useRequests(filters)} emptyText={emptyText}>
      {(rows) => <Rows rows={rows} />}
    </PagedList>
  );
};
