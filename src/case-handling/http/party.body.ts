import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { CleanText } from '../../http/validators/clean-text.js';
import { IsResidentId, IsUscc } from '../../http/validators/identifiers.js';
import { Label } from '../../http/validators/label.js';

export const PARTY_KINDS = ['person', 'organisation', 'sole-trader'] as const;

export class PartyBody {
  @IsOptional()
  @IsUUID()
  @Label('当事人编号')
  partyId?: string;

  @IsIn(PARTY_KINDS)
  @Label('当事人类型')
  kind: (typeof PARTY_KINDS)[number];

  @CleanText({ max: 100 })
  @Label('姓名或名称')
  name: string;

  /** Of a sole trader. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('字号')
  tradeName?: string;

  @IsOptional()
  @IsResidentId()
  @Label('公民身份号码')
  idNumber?: string;

  @IsOptional()
  @IsUscc()
  @Label('统一社会信用代码')
  uscc?: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('法定代表人或负责人')
  representative?: string;

  @IsOptional()
  @CleanText({ max: 200 })
  @Label('住址')
  address?: string;

  @IsOptional()
  @Matches(/^[0-9+\- ]{5,20}$/, { message: '应为电话号码，只含数字、空格、加号和短横线' })
  @Label('联系电话')
  phone?: string;
}
