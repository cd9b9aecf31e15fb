import { CommittedDto } from '../../../stream-writing/index.js';

export class RequestedShareDto extends CommittedDto {
  shareId: string;
}
