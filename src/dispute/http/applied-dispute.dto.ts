import { CommittedDto } from '../../case-writing/index.js';

export class AppliedDisputeDto extends CommittedDto {
  disputeId: string;
}
