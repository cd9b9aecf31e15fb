import { IsIn, Matches } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';
import { IsLocalDate } from '../../http/validators/local-date.js';
import type { LocalDate } from '../../kernel/time.js';
import { CLOCK_FAMILIES, type ClockFamily } from '../domain/values.js';

export class AddChannelBody {
  @Matches(/^[a-z0-9][a-z0-9-]{1,29}$/, { message: '应为 2 到 30 个小写字母、数字或者短横线' })
  @Label('渠道编码')
  code: string;

  @CleanText({ max: 40 })
  @Label('渠道名称')
  name: string;

  /** Which clocks its orders have. */
  @IsIn(CLOCK_FAMILIES)
  @Label('期限种类')
  family: ClockFamily;

  @IsLocalDate()
  @Label('生效日期')
  validFrom: LocalDate;

  @CleanText({ max: 300 })
  @Label('依据')
  basis: string;
}
