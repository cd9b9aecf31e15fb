import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class RowFaultDto {
  @ApiPropertyOptional({ type: String, description: 'sheet; absent when the file as a whole cannot be used' }) sheet?: string;
  @ApiPropertyOptional({ type: Number, description: 'as the spreadsheet numbers it' }) row?: number;
  @ApiPropertyOptional({ type: String, description: 'title of the column' }) column?: string;
  @ApiProperty({ type: String }) reason: string;
  @ApiPropertyOptional({ type: String, description: 'code of a rule that the row breaks' }) code?: string;
  @ApiPropertyOptional({ type: String, description: 'rule of the rule book on which the refusal rests' }) rule?: string;
}
