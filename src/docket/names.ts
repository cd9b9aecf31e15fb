import { Injectable } from '@nestjs/common';
import { type OfficerId, type OrganId, organId } from '../kernel/ids.js';
import type { CastMember } from '../kernel/register.js';
import { Clock, type Instant, dateOf } from '../kernel/time.js';
import { DeadlinesService, ruleLabel } from '../deadlines/index.js';
import { OrganisationsService } from '../organisations/index.js';
import type { LegalBasisDto, OfficerRefDto, OrganRefDto } from './http/common.dto.js';

/** Names as a page of one day needs them, looked up once. */
export interface Names {
  readonly organ: (id: OrganId) => OrganRefDto;
  readonly township: (code: string) => string;
  readonly officer: (id: OfficerId) => OfficerRefDto;
  readonly basis: (rule: string | undefined) => readonly LegalBasisDto[];
}

@Injectable()
export class NameBook {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
  ) {}

  /** `cast`: people of a history for teaching, whom no register knows. */
  async on(at: Instant = this.clock.now(), cast: readonly CastMember[] = []): Promise<Names> {
    const organs = await this.organisations.directory(dateOf(at));
    const officers = await this.organisations.people();
    const guests = new Map(cast.map(({ officer, name }) => [officer, name]));
    const organ = (id: OrganId): OrganRefDto => ({ id, name: organs.nameOf(id) });
    return {
      organ,
      township: (code) => organs.nameOf(organId(code)).replace(/人民政府$/, ''),
      officer: (id) => ({ id, name: guests.get(id) ?? officers.get(id)?.name ?? '（已不在登记册）' }),
      basis: (rule) => (rule === undefined ? [] : [this.basisOf(rule)]),
    };
  }

  private basisOf(rule: string): LegalBasisDto {
    const found = this.deadlines.rule(rule);
    return { rule, source: found.source, article: found.article, label: ruleLabel(found) };
  }
}
