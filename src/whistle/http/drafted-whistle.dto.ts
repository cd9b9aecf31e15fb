import { CommittedDto } from '../../stream-writing/index.js';

export class DraftedWhistleDto extends CommittedDto {
  whistleId: string;
}
