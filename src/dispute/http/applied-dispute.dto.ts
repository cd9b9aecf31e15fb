import { CommittedDto } from '../../stream-writing/index.js';

export class AppliedDisputeDto extends CommittedDto {
  disputeId: string;
}
