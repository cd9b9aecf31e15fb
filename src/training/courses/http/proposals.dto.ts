import { LegalBasisDto, OrganRefDto } from '../../../docket/index.js';
import { QuestionDto } from './course.dto.js';

export class MaterialClockDto {
  clock: string;
  name: string;
  organ: OrganRefDto;
  due: string;
  rule: string;
}
/** One event of a material, with what can be asked after it. */
export class MaterialStepDto {
  version: number;
  at: string;
  organ?: OrganRefDto;
  officer?: string;
  role?: string;
  text: string;
  details: string[];
  legalBasis: LegalBasisDto[];
  /** Organs that may be asked what they do next. */
  organs: OrganRefDto[];
  /** Clocks that were started so far and have not ended. */
  clocks: MaterialClockDto[];
}
export class ProposedPointDto {
  after: number;
  question: QuestionDto;
  prompt: string;
  points: number;
  explanation?: string;
  /** For the trainer alone: it tells what comes. */
  because: string;
}
export class MaterialProposalsDto {
  materialId: string;
  title: string;
  state: 'drawn' | 'released' | 'withdrawn';
  steps: MaterialStepDto[];
  proposals: ProposedPointDto[];
}
