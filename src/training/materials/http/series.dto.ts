import { OfficerRefDto } from '../../../docket/index.js';

export class TrainingSeriesDto {
  series: string;
  name: string;
  copies: number;
  /** Copies that await 签批; the key stays until there are none. */
  unsigned: number;
  /** Whether the viewer may erase its key, as soon as no copy is unsigned. */
  mayErase: boolean;
  erasedAt?: string;
  erasedBy?: OfficerRefDto;
  /** In Chinese. */
  groundName?: string;
}
export class TrainingSeriesListDto {
  items: TrainingSeriesDto[];
}
