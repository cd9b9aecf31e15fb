import { IsObject } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';

export class SaveDraftBody {
  @CleanText({ max: 200 })
  @Label('草稿名称')
  title: string;

  /** The form as the page keeps it. */
  @IsObject()
  @Label('草稿内容')
  body: Record<string, unknown>;
}
