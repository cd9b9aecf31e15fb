import { CommittedDto } from '../../stream-writing/index.js';

export class DraftedHandoffDto extends CommittedDto {
  handoffId: string;
}
