import { Injectable } from '@nestjs/common';
import type { CompetenceFinding } from '../../kernel/competence.js';
import { itemCode, organId } from '../../kernel/ids.js';
import { Clock, type LocalDate, dateOf } from '../../kernel/time.js';
import { NameBook, type Names } from '../../docket/index.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import { type MatchableItem, proposeItems } from '../domain/item-proposals.js';
import type { ReceivedOrder } from '../domain/order.js';
import type { CompetenceSummaryDto, OrderProposalsDto } from '../http/order-proposals.dto.js';
import { SimilarOrders } from '../read-models/similar-orders.js';

const PAGE = 200;

/** What the dispatcher is offered; he confirms or takes another. */
@Injectable()
export class OrderProposals {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly similar: SimilarOrders,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  async of(order: ReceivedOrder): Promise<OrderProposalsDto> {
    const asOf = dateOf(this.clock.now());
    const names = await this.names.on();
    const proposed = proposeItems(order.matter, await this.items(asOf));
    const items = await Promise.all(
      proposed.map(async ({ code, words, ...rest }) => {
        const finding = await this.catalogue.competence({ item: itemCode(code), place: order.place.township, asOf });
        return { item: code, ...rest, words: [...words], competence: summaryOf(finding, names) };
      }),
    );
    const similar = await this.similar.of(order.orderId);
    return {
      items,
      fallback: names.organ(organId(order.place.township)),
      similar: similar.map(({ reasons, ...rest }) => ({ ...rest, reasons: [...reasons] })),
    };
  }

  private async items(asOf: LocalDate): Promise<readonly MatchableItem[]> {
    const items: MatchableItem[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await this.catalogue.searchItems({ asOf, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      items.push(...page.items);
      if (page.next === undefined) return items;
      cursor = page.next;
    }
  }
}

const summaryOf = ({ itemName, proposed, sentence }: CompetenceFinding, names: Names): CompetenceSummaryDto => ({
  itemName,
  ...(proposed === undefined ? {} : { proposed: names.organ(proposed) }),
  sentence,
});
