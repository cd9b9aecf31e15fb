import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CHANGE_KINDS, type ChangeKind } from '../../domain/changes/change-content.js';
import type { ChangeState } from '../../domain/changes/change-state.js';
import { CommittedDto } from '../../../stream-writing/index.js';
import { LIST_CLASSES } from '../../http/item.dto.js';

export const CHANGE_STATES = [
  'applied',
  'consented',
  'reviewed',
  'approved',
  'returned',
  'withdrawn',
] as const satisfies readonly ChangeState[];
/** In which time of its life a change is on a day. */
export const CHANGE_PHASES = ['preparing', 'pending-effect', 'transition', 'in-effect', 'ended'] as const;
export type ChangePhase = (typeof CHANGE_PHASES)[number];

export class ChangeOrganDto {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String }) name: string;
}

export class ChangeStepDto {
  @ApiProperty({ type: String }) type: string;
  @ApiProperty({ type: String, description: 'what was done, in Chinese' }) title: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: string;
  @ApiProperty({ type: ChangeOrganDto }) organ: ChangeOrganDto;
  @ApiProperty({ type: String }) officer: string;
  @ApiPropertyOptional({ type: String }) text?: string;
}

export class ChangeRowDto {
  @ApiProperty({ type: String }) item: string;
  @ApiProperty({ type: String }) itemName: string;
  @ApiProperty({ type: ChangeOrganDto }) organ: ChangeOrganDto;
  @ApiProperty({ enum: LIST_CLASSES }) listClass: (typeof LIST_CLASSES)[number];
  @ApiPropertyOptional({ type: String, description: 'township, absent for the whole county' }) placeName?: string;
}

export class SplitRowDto {
  @ApiProperty({ type: String }) item: string;
  @ApiProperty({ type: String }) itemName: string;
  @ApiProperty({ type: ChangeOrganDto }) to: ChangeOrganDto;
}

/** 什么日期发生什么. */
export class MilestoneDto {
  @ApiProperty({ type: String, format: 'date' }) date: string;
  @ApiProperty({ type: String }) text: string;
  @ApiProperty({ type: Boolean }) past: boolean;
}

export class ChangeCommandDto {
  @ApiProperty({ type: String }) verb: string;
  @ApiProperty({ type: String }) chinese: string;
}

export class ChangeSummaryDto {
  @ApiProperty({ type: String, format: 'uuid' }) changeId: string;
  @ApiProperty({ enum: CHANGE_KINDS }) kind: ChangeKind;
  @ApiProperty({ type: String }) kindName: string;
  @ApiProperty({ type: String, description: 'one line in Chinese' }) title: string;
  @ApiProperty({ enum: CHANGE_STATES }) state: ChangeState;
  @ApiProperty({ type: String }) stateName: string;
  @ApiProperty({ enum: CHANGE_PHASES }) phase: ChangePhase;
  @ApiProperty({ type: ChangeOrganDto }) applicant: ChangeOrganDto;
  @ApiProperty({ type: String, format: 'date-time' }) appliedAt: string;
  @ApiProperty({ type: String, format: 'date' }) effectiveFrom: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) transitionUntil?: string;
  @ApiProperty({ type: Boolean }) example: boolean;
}

export class ChangeDetailDto extends ChangeSummaryDto {
  @ApiProperty({ type: Number, description: 'of the stream of all changes, for If-Match' }) version: number;
  @ApiProperty({ type: String }) basis: string;
  @ApiProperty({ type: String }) reasons: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'what was applied for, as the form sends it' }) terms: object;
  @ApiProperty({ type: [SplitRowDto] }) rows: SplitRowDto[];
  @ApiPropertyOptional({ type: ChangeOrganDto }) abolished?: ChangeOrganDto;
  @ApiPropertyOptional({ type: ChangeOrganDto }) generalSuccessor?: ChangeOrganDto;
  @ApiProperty({ type: [ChangeRowDto], description: 'rows of the lists that end' }) ends: ChangeRowDto[];
  @ApiProperty({ type: [ChangeRowDto], description: 'rows of the lists that begin' }) begins: ChangeRowDto[];
  @ApiPropertyOptional({ type: String, description: 'why it could not be carried out as it stands' }) obstacle?: string;
  @ApiPropertyOptional({ type: String }) documentNumber?: string;
  @ApiPropertyOptional({ type: String }) publication?: string;
  @ApiProperty({ type: [ChangeStepDto] }) steps: ChangeStepDto[];
  @ApiProperty({ type: [MilestoneDto] }) milestones: MilestoneDto[];
  @ApiProperty({ type: [ChangeCommandDto] }) allowedCommands: ChangeCommandDto[];
}

export class ChangeListDto {
  @ApiProperty({ type: [ChangeSummaryDto] }) items: ChangeSummaryDto[];
  @ApiProperty({ type: Boolean, description: 'whether this person may apply for a change' }) mayApply: boolean;
}

export class AppliedChangeDto extends CommittedDto {
  @ApiProperty({ type: String, format: 'uuid' }) changeId: string;
}
