import { IsIn, IsOptional, Matches } from 'class-validator';
import { SearchParams } from '../../http/page.params.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import { CLOCK_FAMILIES, type ClockFamily } from '../domain/values.js';
import { ORDER_AWAITS, type OrderAwaits } from '../read-models/order.row.js';

export class ChannelsParams {
  @IsOptional()
  @IsLocalDate()
  @Label('日期')
  asOf?: string;
}

export class OrdersParams extends SearchParams {
  @IsOptional()
  @IsIn(ORDER_AWAITS)
  @Label('待办')
  awaits?: OrderAwaits;

  @IsOptional()
  @IsIn(['open', 'closed'])
  @Label('状态')
  state?: 'open' | 'closed';

  @IsOptional()
  @CleanText({ max: 60 })
  @Label('渠道')
  channel?: string;

  @IsOptional()
  @IsIn(CLOCK_FAMILIES)
  @Label('期限种类')
  family?: ClockFamily;

  @IsOptional()
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('承办单位')
  organ?: string;

  @IsOptional()
  @Matches(/^\d{9}$/, { message: '应为 9 位乡镇区划代码' })
  @Label('发生地')
  township?: string;

  @IsOptional()
  @IsIn(['overdue', 'due-soon'])
  @Label('期限')
  clock?: 'overdue' | 'due-soon';
}
