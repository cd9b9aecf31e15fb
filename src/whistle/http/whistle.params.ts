import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { SearchParams } from '../../http/page.params.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { WHISTLE_PHASES, type WhistlePhase } from '../domain/standing.js';

export class WhistlesParams extends SearchParams {
  @IsOptional()
  @IsIn(WHISTLE_PHASES)
  @Label('阶段')
  phase?: WhistlePhase;

  @IsOptional()
  @IsIn(['true'], { message: '应为 true' })
  @Label('待本机关办理')
  mine?: 'true';

  @IsOptional()
  @IsIn(['true'], { message: '应为 true' })
  @Label('异议待复核')
  objected?: 'true';

  /** The township that whistles, or a department that is called. */
  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ?: string;

  @IsOptional()
  @IsIn(['overdue', 'due-soon'])
  @Label('期限')
  clock?: 'overdue' | 'due-soon';
}

/** A single value in a query is a text, several are a list. */
const listOf = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? [value] : value);

export class WhistleProposalParams {
  @Transform(listOf)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @CleanText({ max: 50 }, { each: true })
  @Label('涉及事项')
  item: string[];
}
