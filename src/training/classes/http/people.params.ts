import { Matches } from 'class-validator';
import { Label } from '../../../http/validators/label.js';

export class PeopleParams {
  @Matches(/^[a-z0-9-]{2,40}$/, { message: '应为机关编码' })
  @Label('机关')
  organ: string;
}
