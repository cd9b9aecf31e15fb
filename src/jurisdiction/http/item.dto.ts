import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { ListClass, PowerSource, SectorRule } from '../../kernel/competence.js';
import type { TracedHolding } from '../catalogue.service.js';
import type { PowerItem } from '../domain/catalogue.js';
import { LIST_CLASS_NAMES, POWER_SOURCE_NAMES, SECTOR_RULE_NAMES } from '../domain/wording.js';
import type { OrganDirectory } from '../../organisations/index.js';

export const SECTOR_RULES = Object.keys(SECTOR_RULE_NAMES) as SectorRule[];
export const LIST_CLASSES = Object.keys(LIST_CLASS_NAMES) as ListClass[];
export const POWER_SOURCES = Object.keys(POWER_SOURCE_NAMES) as PowerSource[];

export class ItemDto {
  @ApiProperty({ type: String, example: 'SL-01' }) code: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: String, example: '水利和河砂' }) domain: string;
  @ApiProperty({ enum: SECTOR_RULES }) sectorRule: SectorRule;
  @ApiProperty({ type: String, example: '水利' }) sectorRuleName: string;
  @ApiProperty({ type: String }) legalBasis: string;
  @ApiPropertyOptional({ type: String, format: 'date' }) basisInForceFrom?: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'last day' }) basisInForceTo?: string;
  @ApiPropertyOptional({ type: String }) basisNote?: string;
  @ApiPropertyOptional({ type: String }) severity?: string;
  @ApiProperty({ type: Boolean, description: 'shown as 示例' }) example: boolean;
  @ApiProperty({ type: Boolean, description: 'false: shown as 待核实' }) verified: boolean;
  @ApiProperty({ type: String, format: 'date' }) validFrom: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'last day' }) validTo?: string;
}

export class ItemPageDto {
  @ApiProperty({ type: [ItemDto] }) items: ItemDto[];
  @ApiPropertyOptional({ type: String, description: 'cursor of the next page' }) next?: string;
}

export class HoldingDto {
  @ApiProperty({ type: String }) item: string;
  @ApiProperty({ type: String }) organ: string;
  @ApiProperty({ type: String }) organName: string;
  @ApiProperty({ enum: LIST_CLASSES }) listClass: ListClass;
  @ApiProperty({ enum: POWER_SOURCES }) powerSource: PowerSource;
  @ApiPropertyOptional({ type: String }) entrustedBy?: string;
  @ApiPropertyOptional({ type: String }) entrustedByName?: string;
  @ApiPropertyOptional({ type: String, description: 'township to which the row is limited' }) place?: string;
  @ApiPropertyOptional({ type: String }) penaltyLimits?: string;
  @ApiPropertyOptional({ type: String }) counterpart?: string;
  @ApiPropertyOptional({ type: String }) counterpartName?: string;
  @ApiProperty({ type: String }) basis: string;
  @ApiPropertyOptional({ type: String }) publication?: string;
  @ApiProperty({ type: String, format: 'date' }) validFrom: string;
  @ApiPropertyOptional({ type: String, format: 'date', description: 'last day' }) validTo?: string;
  @ApiProperty({ type: Boolean, description: 'shown as 示例' }) example: boolean;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'the change that wrote the row; absent: imported' }) changeId?: string;
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'the change that ended it' }) endedBy?: string;
}

export class ItemDetailDto {
  @ApiProperty({ type: String }) code: string;
  @ApiProperty({ type: [ItemDto], description: 'every wording, oldest first' }) versions: ItemDto[];
  @ApiProperty({ type: [HoldingDto], description: 'every row in a list, oldest first' }) holdings: HoldingDto[];
}

export const itemDtoOf = (item: PowerItem): ItemDto => ({ ...item, sectorRuleName: SECTOR_RULE_NAMES[item.sectorRule] });

export const holdingDtoOf = (holding: TracedHolding, { nameOf }: OrganDirectory): HoldingDto => ({
  ...holding,
  organName: nameOf(holding.organ),
  ...(holding.entrustedBy === undefined ? {} : { entrustedByName: nameOf(holding.entrustedBy) }),
  ...(holding.counterpart === undefined ? {} : { counterpartName: nameOf(holding.counterpart) }),
});
