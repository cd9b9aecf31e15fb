import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../../docket/index.js';
import { unavailable } from '../../../http/problem.js';
import type { DisputeFiguresDto, DisputeListDto } from '../http/dispute-list.dto.js';

export interface DisputesFilter {
  readonly state?: 'incoming' | 'open' | 'closed';
  readonly awaits?: 'bureau' | 'parties' | 'superior' | 'holder';
  readonly kind?: string;
  /** Party to the dispute. */
  readonly organ?: string;
  readonly clock?: 'overdue' | 'due-soon';
  readonly q?: string;
}

@Injectable()
export class DisputesQuery {
  page(_viewer: Viewer, _filter: DisputesFilter, _limit: number, _cursor?: string): Promise<Omit<DisputeListDto, 'lagMs'>> {
    return Promise.reject(unavailable());
  }

  figures(_viewer: Viewer): Promise<Omit<DisputeFiguresDto, 'lagMs'>> {
    return Promise.reject(unavailable());
  }
}
