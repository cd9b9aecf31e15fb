import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Label } from '../../http/validators/label.js';
import { IMPORT_STATES, type ImportJob, type ImportState, RowFaultDto } from '../../sheets/index.js';
import type { OrderImportSummary } from '../import/import-orders.js';

export class OrderImportQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], default: 'false', description: 'true: report only' })
  @Label('试导入')
  @IsOptional()
  @IsIn(['true', 'false'])
  dryRun?: 'true' | 'false';
}

export class OrderImportParams {
  @ApiProperty({ type: String, format: 'uuid' })
  @Label('导入编号')
  @IsUUID()
  jobId: string;
}

export class OrderImportStartedDto {
  @ApiProperty({ type: String, format: 'uuid' }) jobId: string;
}

export class OrderImportSummaryDto {
  @ApiProperty({ type: Number }) rows: number;
  @ApiProperty({ type: Number }) received: number;
  @ApiProperty({ type: Number, description: 'registered before with the same content' }) unchanged: number;
}

export class OrderImportJobDto {
  @ApiProperty({ type: String, format: 'uuid' }) jobId: string;
  @ApiProperty({ type: String }) fileName: string;
  @ApiProperty({ type: Boolean }) dryRun: boolean;
  @ApiProperty({ enum: IMPORT_STATES, description: 'refused: the file has faults; nothing was registered' }) state: ImportState;
  @ApiProperty({ type: Number, description: 'steps done' }) done: number;
  @ApiProperty({ type: Number, description: 'steps in all' }) total: number;
  @ApiProperty({ type: [RowFaultDto] }) errors: RowFaultDto[];
  @ApiPropertyOptional({ type: OrderImportSummaryDto }) summary?: OrderImportSummaryDto;
}

export const orderImportDtoOf = ({ errors, ...job }: ImportJob<OrderImportSummary>): OrderImportJobDto => ({ ...job, errors: [...errors] });
