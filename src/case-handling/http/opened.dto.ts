import { CommittedDto } from '../../stream-writing/index.js';

export class OpenedCaseDto extends CommittedDto {
  caseId: string;
}

export class SplitCasesDto extends CommittedDto {
  caseIds: string[];
}
