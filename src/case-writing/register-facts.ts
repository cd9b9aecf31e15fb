import { Injectable } from '@nestjs/common';
import { type OfficerId, type OrganId, organId } from '../kernel/ids.js';
import type { OfficerFact, OrganFact } from '../kernel/register.js';
import { type Instant, dateOf } from '../kernel/time.js';
import { OrganisationsService } from '../organisations/index.js';
import { invalidField } from '../http/problem.js';

/** Organs and officers as the register knew them on the day of the step. */
@Injectable()
export class RegisterFacts {
  constructor(private readonly organisations: OrganisationsService) {}

  /** Throws a 400 problem on `field` for an organ that never was. */
  async organ(id: OrganId, at: Instant, field: string): Promise<OrganFact> {
    const fact = await this.organisations.organFact(id, dateOf(at));
    if (fact === undefined) throw invalidField(field, `登记册里没有编码为「${id}」的机关。`);
    return fact;
  }

  /** Throws a 400 problem on `field` for a place that is no township of the county on that day. */
  async township(code: string, at: Instant, field: string): Promise<void> {
    const fact = await this.organisations.organ(organId(code), dateOf(at));
    if (fact?.kind !== 'township-government') throw invalidField(field, `「${code}」不是本县乡镇的区划代码。`);
  }

  /** Throws a 400 problem on the first officer who is not in the register. */
  async officers(ids: readonly OfficerId[], at: Instant, field = 'officers'): Promise<readonly OfficerFact[]> {
    return Promise.all(ids.map((id, index) => this.officer(id, at, `${field}.${index}`)));
  }

  async officer(id: OfficerId, at: Instant, field: string): Promise<OfficerFact> {
    const fact = await this.organisations.officerFact(id, dateOf(at));
    if (fact === undefined) throw invalidField(field, '登记册里没有这名执法人员。');
    return fact;
  }
}
