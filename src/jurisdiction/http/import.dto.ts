import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IMPORT_STATES, type ImportJob, type ImportState, RowFaultDto } from '../../sheets/index.js';
import type { ImportSummary } from '../import/import-report.js';

export class ImportStartedDto {
  @ApiProperty({ type: String, format: 'uuid' }) jobId: string;
}

export class ImportSummaryDto {
  @ApiProperty({ type: Number }) rows: number;
  @ApiProperty({ type: Number }) itemsAdded: number;
  @ApiProperty({ type: Number }) holdingsAdded: number;
  @ApiProperty({ type: Number, description: 'rows that were given a last day' }) holdingsEnded: number;
  @ApiProperty({ type: Number }) unchanged: number;
}

export class ImportJobDto {
  @ApiProperty({ type: String, format: 'uuid' }) jobId: string;
  @ApiProperty({ type: String }) fileName: string;
  @ApiProperty({ type: Boolean }) dryRun: boolean;
  @ApiProperty({ enum: IMPORT_STATES, description: 'refused: the file has faults; nothing was changed' }) state: ImportState;
  @ApiProperty({ type: Number, description: 'steps done' }) done: number;
  @ApiProperty({ type: Number, description: 'steps in all; grows once the rows are checked' }) total: number;
  @ApiProperty({ type: [RowFaultDto] }) errors: RowFaultDto[];
  @ApiPropertyOptional({ type: ImportSummaryDto }) summary?: ImportSummaryDto;
}

export const importJobDtoOf = ({ errors, ...job }: ImportJob<ImportSummary>): ImportJobDto => ({ ...job, errors: [...errors] });
