import { Injectable } from '@nestjs/common';
import type { OrganId } from '../kernel/ids.js';
import { type Instant, dateOf } from '../kernel/time.js';
import { OrganisationsService } from '../organisations/index.js';
import { DocumentSerials } from './document-serials.js';

/** 移送函, 立案, 监督文书, 刑事移送文书: the kinds that the platform numbers, each with its own series per organ and year. */
export const NUMBERED = { handoff: '移', filing: '立', supervision: '督', criminal: '刑移' } as const;
export type NumberedKind = keyof typeof NUMBERED;

/** Numbers like 犹社移〔2026〕3号: short name of the organ, kind, year, serial without leading zeros (GB/T 9704). */
@Injectable()
export class DocumentNumbers {
  constructor(
    private readonly serials: DocumentSerials,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Takes the next number for good; ask only when the decision is known to hold, so that none is lost. */
  async next(organ: OrganId, kind: NumberedKind, at: Instant): Promise<string> {
    const year = Number(at.slice(0, 4));
    const serial = await this.serials.next(organ, kind, year);
    const shortName = (await this.organisations.organ(organ, dateOf(at)))?.shortName ?? organ;
    return `${shortName}${NUMBERED[kind]}〔${year}〕${serial}号`;
  }
}
