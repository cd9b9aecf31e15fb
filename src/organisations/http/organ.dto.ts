import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ORGAN_KINDS, type OrganKind } from '../../kernel/register.js';
import { ORGAN_LEVELS, ORGAN_SIDES, type Organ, type OrganLevel, type OrganSide, canHandOff } from '../domain/organ.js';
import type { LocalDate } from '../../kernel/time.js';

export class OrganDto {
  @ApiProperty({ type: String, example: '360724103' }) id: string;
  @ApiProperty({ type: String, example: '营前镇人民政府' }) name: string;
  @ApiProperty({ type: String, example: '犹营综' }) shortName: string;
  @ApiProperty({ enum: ORGAN_LEVELS }) level: OrganLevel;
  @ApiProperty({ enum: ORGAN_KINDS }) kind: OrganKind;
  @ApiProperty({ enum: ORGAN_SIDES }) side: OrganSide;
  @ApiPropertyOptional({ type: String }) superiorId?: string;
  @ApiPropertyOptional({ type: String }) parentGovernmentId?: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'last day' }) validTo?: string;
  @ApiProperty({ type: Boolean, description: 'may send and receive in its own name on the day asked for' }) canHandOff: boolean;
  @ApiProperty({ type: Boolean, description: 'false: shown as 待核实' }) verified: boolean;
  @ApiPropertyOptional({ type: String }) note?: string;
}

export class OrganListDto {
  @ApiProperty({ type: [OrganDto] }) items: OrganDto[];
}

export const organDtoOf = (organ: Organ, asOf: LocalDate): OrganDto => ({ ...organ, canHandOff: canHandOff(organ, asOf) });
