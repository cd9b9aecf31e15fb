import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { LegalBasisDto, OrganRefDto } from '../../docket/index.js';
import type { Standing } from '../competence/step-competence.js';
import type { FileStage, Treatment } from '../domain/treatment.js';

export const STAGES = ['not-filed', 'filed', 'handoff', 'dispute'] as const satisfies readonly FileStage[];
export const TREATMENTS = [
  'unchanged',
  'original-finishes',
  'handler-finishes',
  'successor',
  'readdressed',
  'internal',
  'new-basis',
] as const satisfies readonly Treatment[];
export const STANDINGS = ['holder', 'assisting', 'finishing', 'outside', 'not-holder'] as const satisfies readonly Standing[];

export class ImpactedFileDto {
  @ApiProperty({ type: String, format: 'uuid' }) caseId: string;
  @ApiPropertyOptional({ type: String, description: 'only for those who may see the file' }) title?: string;
  @ApiProperty({ type: Boolean, description: 'whether this person may open the file' }) visible: boolean;
  @ApiPropertyOptional({ type: String }) number?: string;
  @ApiProperty({ type: String }) item: string;
  @ApiProperty({ type: String }) itemName: string;
  @ApiProperty({ type: String }) township: string;
  @ApiProperty({ type: OrganRefDto }) responsible: OrganRefDto;
  @ApiProperty({ enum: STAGES }) stage: FileStage;
  @ApiProperty({ type: String }) stageName: string;
  @ApiProperty({ enum: TREATMENTS }) treatment: Treatment;
  @ApiProperty({ type: String }) treatmentName: string;
  @ApiPropertyOptional({ type: OrganRefDto }) successor?: OrganRefDto;
  @ApiProperty({ type: String }) reason: string;
  @ApiProperty({ type: [LegalBasisDto] }) legalBasis: LegalBasisDto[];
}

export class TreatmentCountDto {
  @ApiProperty({ enum: TREATMENTS }) treatment: Treatment;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: Number }) count: number;
}

export class ImpactDto {
  @ApiProperty({ type: [ImpactedFileDto] }) items: ImpactedFileDto[];
  @ApiProperty({ type: Number }) total: number;
  @ApiProperty({ type: [TreatmentCountDto] }) byTreatment: TreatmentCountDto[];
}

export class DayCompetenceDto {
  @ApiProperty({ type: String, format: 'date' }) day: string;
  @ApiProperty({ type: String }) item: string;
  @ApiProperty({ type: [OrganRefDto], description: 'competent on that day, in their own name' }) holders: OrganRefDto[];
  @ApiProperty({ type: [OrganRefDto] }) assisting: OrganRefDto[];
  @ApiProperty({ type: String, description: 'the reason in Chinese' }) sentence: string;
  @ApiProperty({ type: [String], description: 'changes of the list that wrote these rows' }) changes: string[];
}

export class StepCompetenceDto extends DayCompetenceDto {
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: String }) type: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiPropertyOptional({ type: OrganRefDto }) organ?: OrganRefDto;
  @ApiProperty({ enum: STANDINGS }) standing: Standing;
  @ApiProperty({ type: String }) standingName: string;
}

export class SuccessionDto {
  @ApiProperty({ type: String, format: 'uuid' }) changeId: string;
  @ApiProperty({ type: OrganRefDto }) from: OrganRefDto;
  @ApiProperty({ type: OrganRefDto }) to: OrganRefDto;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: String, format: 'date' }) transitionUntil: string;
  @ApiProperty({ type: Boolean, description: 'named by the table; false: the general successor' }) byRow: boolean;
  @ApiProperty({ type: String, description: 'who answers for the file in a lawsuit or a review from now on' }) respondent: string;
  @ApiProperty({ type: [LegalBasisDto] }) legalBasis: LegalBasisDto[];
}

export class FileCompetenceDto {
  @ApiPropertyOptional({ type: DayCompetenceDto, description: 'of the day asked for; absent before the file began' })
  onDay?: DayCompetenceDto;
  @ApiProperty({ type: [StepCompetenceDto], description: 'those that were asked for' }) steps: StepCompetenceDto[];
  @ApiProperty({ type: Number, description: 'how many steps there are' }) total: number;
  @ApiProperty({ type: [SuccessionDto] }) successions: SuccessionDto[];
}
