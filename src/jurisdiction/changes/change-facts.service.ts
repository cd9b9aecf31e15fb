import { Injectable } from '@nestjs/common';
import type { OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { OrganisationsService } from '../../organisations/index.js';
import { CatalogueService } from '../catalogue.service.js';
import { type ChangeContent, type ChangeTerms, namedItems, receivingOrgans } from '../domain/changes/change-content.js';
import { type CatalogueChanges, changeOf } from '../domain/changes/change-state.js';
import type { ChangeCommand, ChangeFacts } from '../domain/changes/commands.js';
import type { Scene } from '../../stream-writing/index.js';
import type { ChangeInput } from './change-input.js';

/** Turns what was written into a command that names every fact the decision rests on. */
@Injectable()
export class ChangeFactsService {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
  ) {}

  async gather(input: ChangeInput, { state, actor, at }: Scene<CatalogueChanges>): Promise<ChangeCommand> {
    const step = { by: actor.officerId, organ: actor.organId, role: actor.role, at };
    switch (input.type) {
      case 'ApplyForChange':
      case 'ReviseChange':
        return { ...input, ...step, facts: await this.facts(input.terms) };
      case 'ApproveChange':
        return { ...input, ...step, facts: await this.facts(termsOf(state, input)) };
      case 'ConsentToChange':
      case 'ReviewChange':
      case 'ReturnChange':
      case 'WithdrawChange':
        return { ...input, ...step };
    }
  }

  async facts({ content, effectiveFrom }: Pick<ChangeTerms, 'content' | 'effectiveFrom'>): Promise<ChangeFacts> {
    const lists = await this.catalogue.lists(namedItems(content), leaving(content));
    const named = [...receivingOrgans(content), ...leaving(content), ...lists.holdings.map(({ organ }) => organ)];
    const facts = await Promise.all([...new Set(named)].map((organ) => this.organisations.organFact(organ, effectiveFrom)));
    return { lists, organs: facts.filter((fact) => fact !== undefined) };
  }
}

const leaving = (content: ChangeContent): readonly OrganId[] => (content.kind === 'organ-abolished' ? [content.organ] : []);

const termsOf = (state: CatalogueChanges, { changeId }: ChangeInput): ChangeTerms => {
  const change = changeOf(state, changeId);
  if (change === undefined) throw new Rejection('catalogue/unknown-change');
  return change;
};
