import { CommittedDto } from '../../case-writing/index.js';

export class OpenedSupervisionDto extends CommittedDto {
  supervisionId: string;
}
