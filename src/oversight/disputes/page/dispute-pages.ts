import { Injectable } from '@nestjs/common';
import { unavailable } from '../../../http/problem.js';
import type { Principal } from '../../../http/principal.js';
import type { CaseId, DisputeId } from '../../../kernel/ids.js';
import type { DisputePageDto } from '../http/dispute-page.dto.js';

@Injectable()
export class DisputePages {
  page(_caseId: CaseId, _disputeId: DisputeId, _principal: Principal): Promise<DisputePageDto> {
    return Promise.reject(unavailable());
  }
}
