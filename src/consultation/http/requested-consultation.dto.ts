import { CommittedDto } from '../../case-writing/index.js';

export class RequestedConsultationDto extends CommittedDto {
  consultationId: string;
}
