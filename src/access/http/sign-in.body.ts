import { IsString, MaxLength, MinLength } from 'class-validator';
import { Label } from '../../http/validators/label.js';

/** Not checked for more: whether such a name could exist must not show in the answer. */
export class SignInBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @Label('用户名')
  readonly username: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  @Label('密码')
  readonly password: string;
}
