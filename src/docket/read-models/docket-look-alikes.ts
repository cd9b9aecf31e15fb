import { Injectable } from '@nestjs/common';
import { type CaseId, type OrganId, caseId } from '../../kernel/ids.js';
import type { CaseDetails, Party } from '../../case-file/index.js';
import { LookAlikes } from '../../case-handling/index.js';
import { DocketQuery } from './docket.query.js';
import { partyKeys } from './docket.row.js';

/** Only files of the organ itself: a warning must not tell of files that are not its own. */
@Injectable()
export class DocketLookAlikes extends LookAlikes {
  constructor(private readonly docket: DocketQuery) {
    super();
  }

  override async of(organ: OrganId, details: CaseDetails, parties: readonly Party[], except?: CaseId): Promise<readonly CaseId[]> {
    const rows = await this.docket.lookAlikes(
      { scope: organ, personalData: false },
      {
        item: details.item,
        township: details.place.township,
        address: details.place.address,
        discoveredOn: details.discoveredAt.slice(0, 10),
        partyKeys: partyKeys(parties),
      },
      except,
    );
    return rows.map((row) => caseId(row.caseId));
  }
}
