import { CommittedDto } from '../../stream-writing/index.js';

export class OpenedSupervisionDto extends CommittedDto {
  supervisionId: string;
}
