import { Injectable } from '@nestjs/common';
import type { ItemCode, ShareId } from '../../../kernel/ids.js';
import { type Instant, dateOf } from '../../../kernel/time.js';
import { RegisterFacts } from '../../../case-writing/index.js';
import { DeadlinesService } from '../../../deadlines/index.js';
import { invalidField } from '../../../http/problem.js';
import { CatalogueService } from '../../../jurisdiction/index.js';
import type { Scene } from '../../../stream-writing/index.js';
import type { PushCommand } from '../domain/commands.js';
import { recipientsOf } from '../domain/matching.js';
import type { Share } from '../domain/state.js';
import { LiveSubscriptions } from './live-subscriptions.js';
import type { PushInput } from './push-input.js';
import { ruleOfPush } from './push-rules.js';

/** Turns what the officer wrote into a command that names every fact the decision rests on. */
@Injectable()
export class PushFacts {
  constructor(
    private readonly register: RegisterFacts,
    private readonly catalogue: CatalogueService,
    private readonly deadlines: DeadlinesService,
    private readonly subscriptions: LiveSubscriptions,
  ) {}

  async gather(shareId: ShareId, input: PushInput, { state, actor, at }: Scene<Share>): Promise<PushCommand> {
    const step = { shareId, actor, at };
    switch (input.type) {
      case 'MakeSubscription':
        for (const [index, place] of input.places.entries()) await this.register.township(place, at, `places.${index}`);
        return {
          ...input,
          ...step,
          subscriber: await this.register.organ(actor.organId, at, 'organ'),
          items: await Promise.all(input.items.map((code, index) => this.item(code, at, `items.${index}`))),
        };
      case 'DraftPush': {
        const { type, kind, item, place, weighty, content, factAt } = input;
        if (place !== undefined) await this.register.township(place, at, 'place');
        const rule = ruleOfPush(kind, weighty);
        return {
          type,
          ...step,
          content,
          factAt,
          matter: {
            kind,
            ...(item === undefined ? {} : { item: await this.item(item, at, 'item') }),
            ...(place === undefined ? {} : { place }),
          },
          ...(rule === undefined ? {} : { due: this.deadlines.start(rule, factAt) }),
        };
      }
      case 'ExtendPush': {
        const due = state.standing === 'push' ? state.due : undefined;
        const extendable = due !== undefined && (this.deadlines.rule(due.rule).extensions ?? []).length > 0;
        return { ...input, ...step, ...(extendable ? { due: this.deadlines.extend(due) } : {}) };
      }
      case 'SendPush': {
        const { named, ...written } = input;
        const organs = await Promise.all(named.map((organ, index) => this.register.organ(organ, at, `named.${index}`)));
        const to = state.standing === 'push' ? recipientsOf(actor.organId, state.matter, await this.subscriptions.all(), named) : [];
        return { ...written, ...step, to, organs };
      }
      default:
        return { ...input, ...step };
    }
  }

  private async item(code: ItemCode, at: Instant, field: string): Promise<{ readonly code: ItemCode; readonly name: string }> {
    const found = await this.catalogue.item(code, dateOf(at));
    if (found === undefined) throw invalidField(field, `清单里没有编码为「${code}」的事项。`);
    return { code, name: found.name };
  }
}
