import { IsString, MaxLength, MinLength } from 'class-validator';
import { Label } from '../../http/validators/label.js';

export class ChangePasswordBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @Label('原密码')
  readonly current: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @Label('新密码')
  readonly next: string;
}
