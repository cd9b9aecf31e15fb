import { LegalBasisDto } from '../../../docket/index.js';
import { CommittedDto } from '../../../stream-writing/index.js';

export class ScenarioFaultDto {
  /** From 1. */
  line: number;
  column: number;
  code: string;
  message: string;
  /** Instrument and article of a refusal. */
  basis?: string;
}
export class ScenarioStepDto {
  version: number;
  at: string;
  text: string;
  legalBasis: LegalBasisDto[];
}
export class CheckedScenarioDto {
  title?: string;
  /** By line; empty for a scenario that the rules let happen. */
  faults: ScenarioFaultDto[];
  /** Steps of the text that were played. */
  played: number;
  /** What became of it, when there are no faults. */
  steps: ScenarioStepDto[];
}
export class DrawnScenarioDto extends CommittedDto {
  materialId: string;
}
export class ScenarioExampleDto {
  name: string;
  text: string;
}
