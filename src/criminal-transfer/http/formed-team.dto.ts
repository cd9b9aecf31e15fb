import { CommittedDto } from '../../stream-writing/index.js';

export class FormedTeamDto extends CommittedDto {
  criminalTransferId: string;
}
