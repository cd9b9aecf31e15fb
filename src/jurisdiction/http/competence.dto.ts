import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CompetenceFinding, ListClass, PowerHolder, PowerSource, SectorRule } from '../../kernel/competence.js';
import type { OrganDirectory } from '../../organisations/index.js';
import { LIST_CLASSES, POWER_SOURCES, SECTOR_RULES } from './item.dto.js';

export class HolderDto {
  @ApiProperty({ type: String }) organ: string;
  @ApiProperty({ type: String }) organName: string;
  @ApiProperty({ enum: LIST_CLASSES }) listClass: ListClass;
  @ApiProperty({ enum: POWER_SOURCES }) powerSource: PowerSource;
  @ApiPropertyOptional({ type: String, description: 'the organ of record of an entrusted power' }) entrustedBy?: string;
  @ApiProperty({ type: String }) basis: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) validTo?: string;
}

export class CompetenceDto {
  @ApiProperty({ type: String }) item: string;
  @ApiProperty({ type: String }) itemName: string;
  @ApiProperty({ type: String }) place: string;
  @ApiProperty({ type: String, format: 'date' }) asOf: string;
  @ApiProperty({ enum: SECTOR_RULES }) sectorRule: SectorRule;
  @ApiProperty({ type: [HolderDto], description: 'may act themselves' }) holders: HolderDto[];
  @ApiProperty({ type: [HolderDto], description: 'assist only: never sent the whole case' }) assisting: HolderDto[];
  @ApiPropertyOptional({ type: String, description: 'absent: no list names anybody' }) proposed?: string;
  @ApiPropertyOptional({ type: String }) proposedName?: string;
  @ApiProperty({ type: String, description: 'the reason in Chinese, as shown to the officer' }) sentence: string;
}

export const competenceDtoOf = ({ holders, assisting, ...finding }: CompetenceFinding, { nameOf }: OrganDirectory): CompetenceDto => ({
  ...finding,
  holders: holders.map(holderDtoOf),
  assisting: assisting.map(holderDtoOf),
  ...(finding.proposed === undefined ? {} : { proposedName: nameOf(finding.proposed) }),
});

const holderDtoOf = (holder: PowerHolder): HolderDto => ({ ...holder });
