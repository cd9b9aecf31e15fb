import { ApiProperty } from '@nestjs/swagger';
import type { OrganDirectory } from '../../organisations/index.js';
import { organId } from '../../kernel/ids.js';
import type { MatchingRowRow } from '../rows/matching-row.row.js';

export const MATCHING_KINDS = ['one-to-many', 'many-to-one'] as const;

export class MatchedDepartmentDto {
  @ApiProperty({ type: String }) id: string;
  @ApiProperty({ type: String }) name: string;
}

export class MatchingRowDto {
  @ApiProperty({ type: Number }) number: number;
  @ApiProperty({ enum: MATCHING_KINDS, description: '一对多, 多对一' }) kind: (typeof MATCHING_KINDS)[number];
  @ApiProperty({ type: [String], description: 'offices of a township' }) offices: string[];
  @ApiProperty({ type: [MatchedDepartmentDto] }) departments: MatchedDepartmentDto[];
  @ApiProperty({ type: String }) matter: string;
  @ApiProperty({ type: [String] }) items: string[];
  @ApiProperty({ type: Boolean, description: 'shown as 示例' }) example: boolean;
}

export class MatchingTableDto {
  @ApiProperty({ type: [MatchingRowDto] }) items: MatchingRowDto[];
}

export const matchingDtoOf = (row: MatchingRowRow, { nameOf }: OrganDirectory): MatchingRowDto => ({
  number: row.number,
  kind: row.kind === 'one-to-many' ? 'one-to-many' : 'many-to-one',
  offices: row.offices,
  departments: row.departments.map((id) => ({ id, name: nameOf(organId(id)) })),
  matter: row.matter,
  items: row.itemCodes,
  example: row.example,
});
