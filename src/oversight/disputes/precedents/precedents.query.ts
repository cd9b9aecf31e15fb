import { Injectable } from '@nestjs/common';
import type { DisputeKind, OpenFile } from '../../../case-file/index.js';
import type { Viewer } from '../../../docket/index.js';
import { unavailable } from '../../../http/problem.js';
import type { PrecedentDto, PrecedentsDto } from '../http/precedent.dto.js';

export interface PrecedentsFilter {
  readonly item?: string;
  readonly kind?: string;
  readonly organ?: string;
  readonly q?: string;
}

@Injectable()
export class PrecedentsQuery {
  page(_viewer: Viewer, _filter: PrecedentsFilter, _limit: number, _cursor?: string): Promise<Omit<PrecedentsDto, 'lagMs'>> {
    return Promise.reject(unavailable());
  }

  similarToFile(_viewer: Viewer, _file: OpenFile, _kind: DisputeKind | undefined, _limit: number): Promise<PrecedentDto[]> {
    return Promise.reject(unavailable());
  }
}
