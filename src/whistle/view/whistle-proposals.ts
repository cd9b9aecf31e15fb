import { Injectable } from '@nestjs/common';
import type { ItemCode, OrganId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { NameBook } from '../../docket/index.js';
import { EarlierWhistles } from '../use-cases/earlier-whistles.js';
import { WhistleClocks } from '../use-cases/whistle-clocks.js';
import { WhistleFacts } from '../use-cases/whistle-facts.js';
import type { ProposedDepartmentDto, WhistleProposalDto } from '../http/whistle-list.dto.js';

/** 拟吹哨时的建议: whom the lists name for each item at this place today. */
@Injectable()
export class WhistleProposals {
  constructor(
    private readonly facts: WhistleFacts,
    private readonly earlier: EarlierWhistles,
    private readonly clocks: WhistleClocks,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  async of(items: readonly ItemCode[], township: OrganId): Promise<WhistleProposalDto> {
    const now = this.clock.now();
    const [matters, names, earlier] = await Promise.all([
      this.facts.matters(items, township, now),
      this.names.on(),
      this.earlier.newest({ township, items, before: now }),
    ]);
    const organs = [...new Set(matters.flatMap(({ proposed }) => (proposed === undefined || proposed === township ? [] : [proposed])))];
    const departments: ProposedDepartmentDto[] = organs.map((organ) => {
      const of = matters.filter(({ proposed }) => proposed === organ);
      return { organ: names.organ(organ), items: of.map(({ itemName }) => itemName), reasons: of.map(({ sentence }) => sentence) };
    });
    return {
      matters: matters.map(({ item, itemName, proposed, sentence }) => ({
        item,
        itemName,
        ...(proposed === undefined ? {} : { proposed: names.organ(proposed) }),
        sentence,
      })),
      departments,
      ...(earlier !== undefined && this.clocks.repeats(earlier, now) ? { repeatOf: { ...earlier } } : {}),
    };
  }
}
