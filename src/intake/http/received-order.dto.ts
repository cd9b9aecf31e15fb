import { CommittedDto } from '../../stream-writing/index.js';

export class ReceivedOrderDto extends CommittedDto {
  orderId: string;
  number: string;
}

export class OrderCaseOpenedDto extends CommittedDto {
  caseId: string;
}
