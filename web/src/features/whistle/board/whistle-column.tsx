import { PagedList } from '../../../components/paged-list';
import { emptyPhases } from '../whistle-codes';
import type { WhistleFilters } from '../whistle-filters';
import { useWhistles } from '../whistle-queries';
import type { WhistlePhase } from '../whistle-types';
import { WhistleCard } from './whistle-card';

/** One column of the board; what waits for the viewer's organ comes first. */
export const WhistleColumn = ({ phase, filters }: { readonly phase: WhistlePhase; readonly filters: WhistleFilters }) => (
  <PagedList
    query={useWhistles({ ...filters, phase })}
    emptyText={Object.keys(filters).length === 0 ? emptyPhases[phase] : '没有符合筛选条件的吹哨。'}
  >
    {(cards) => (
      <ul className="whistle-cards">
        {cards.map((card) => (
          <WhistleCard key={card.whistleId} card={card} />
        ))}
      </ul>
    )}
  </PagedList>
);
