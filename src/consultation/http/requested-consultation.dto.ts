import { CommittedDto } from '../../stream-writing/index.js';

export class RequestedConsultationDto extends CommittedDto {
  consultationId: string;
}
