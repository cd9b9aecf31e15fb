import { CommittedDto } from '../../case-writing/index.js';

export class DraftedHandoffDto extends CommittedDto {
  handoffId: string;
}
