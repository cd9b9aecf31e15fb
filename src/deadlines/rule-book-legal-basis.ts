import { Injectable } from '@nestjs/common';
import { LegalBasis, type LegalSource } from '../http/legal-basis.js';
import { shippedRule } from './rules/rule-book.js';

/** Names instrument and article of a refusal's legal basis from the rule book. */
@Injectable()
export class RuleBookLegalBasis extends LegalBasis {
  override find(rule: string): LegalSource | undefined {
    const found = shippedRule(rule);
    return found && { id: found.id, source: found.source, article: found.article };
  }
}
