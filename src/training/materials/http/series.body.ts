import { Equals, IsIn } from 'class-validator';
import { Label } from '../../../http/validators/label.js';
import { ERASURE_GROUNDS, type ErasureGround } from '../domain/series.events.js';

export class EraseSeriesKeyBody {
  @IsIn(ERASURE_GROUNDS)
  @Label('销毁理由')
  ground: ErasureGround;

  /** That whoever asks knows that nothing brings the key back. */
  @Equals(true, { message: '应为 true：销毁以后不能恢复' })
  @Label('确认')
  irreversible: boolean;
}
