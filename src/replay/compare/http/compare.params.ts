import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { CleanText } from '../../../http/validators/clean-text.js';
import { Label } from '../../../http/validators/label.js';

export class CompareParams {
  @CleanText({ max: 120 })
  @ApiProperty({ type: String, example: 'case:00000000-0000-4000-8000-000000000001@knownAt=2026-09-01T09:30' })
  @Label('左侧')
  left: string;

  @CleanText({ max: 120 })
  @ApiProperty({ type: String, example: 'case:00000000-0000-4000-8000-000000000001@asOf=2026-09-01T09:30' })
  @Label('右侧')
  right: string;

  /** What this organ could see on each side, and nothing else. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('查看机关')
  as?: string;
}
