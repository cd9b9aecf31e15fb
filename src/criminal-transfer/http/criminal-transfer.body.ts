import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CRIMINAL_ATTACHMENT_KINDS,
  type CriminalAttachmentKind,
  MISCONDUCT_RECEIVERS,
  type MisconductReceiver,
  NON_FILING_GROUNDS,
  type NonFilingGround,
  RETURN_GROUNDS,
  type ReturnGround,
} from '../../case-file/index.js';
import { OccurredAtBody } from '../../http/occurred-at.body.js';
import { CleanText } from '../../http/validators/clean-text.js';
import { Label } from '../../http/validators/label.js';

const ORGAN = /^[a-z0-9-]{3,40}$/;
const ORGAN_MESSAGE = { message: '应为机关编码' };

export class FormTaskTeamBody extends OccurredAtBody {
  /** Chosen by the client so that a repeated request names one team. */
  @IsOptional()
  @IsUUID()
  @Label('刑事移送标识')
  criminalTransferId?: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  @Label('专案组成员')
  officers: string[];
}

export class ReportCrimeBody extends OccurredAtBody {
  @CleanText({ max: 5000 })
  @Label('书面报告')
  report: string;

  /** 罪名 */
  @CleanText({ max: 100 })
  @Label('涉嫌罪名')
  offence: string;

  @CleanText({ max: 1000 })
  @Label('依据')
  legalBasis: string;
}

export class NameActingHeadBody extends OccurredAtBody {
  @IsString()
  @IsUUID()
  @Label('主持工作的负责人')
  officer: string;

  @CleanText({ max: 1000 })
  @Label('主持工作的依据')
  basis: string;
}

export class ApproveTransferBody extends OccurredAtBody {
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('决定意见')
  opinion?: string;
}

export class CriminalReasonsBody extends OccurredAtBody {
  @CleanText({ max: 3000 })
  @Label('理由')
  reasons: string;
}

/** A paper of one side to another; without a number the platform gives one to what it numbers. */
export class CriminalPaperBody extends CriminalReasonsBody {
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber: string;
}
export class RequestReconsiderationBody extends CriminalReasonsBody {
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber?: string;
}

export class CriminalAttachmentBody {
  @IsIn(CRIMINAL_ATTACHMENT_KINDS)
  @Label('材料种类')
  kind: CriminalAttachmentKind;

  @CleanText({ max: 200 })
  @Label('材料名称')
  name: string;

  @IsInt()
  @Min(1)
  @Max(999)
  @Label('份数')
  copies: number;
}

export class SendToPoliceBody extends OccurredAtBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('公安机关')
  to: string;

  /** 抄送检察机关 */
  @IsOptional()
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('抄送的检察院')
  copyTo?: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('移送书文号')
  documentNumber?: string;

  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => CriminalAttachmentBody)
  @Label('所附材料')
  attachments: CriminalAttachmentBody[];
}

export class SignReceiptBody extends OccurredAtBody {
  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('签收说明')
  note?: string;
}

export class ToOrganBody extends CriminalPaperBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('送交的机关')
  to: string;
}

export class RequestMaterialsBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @CleanText({ max: 300 }, { each: true })
  @Label('需补正的材料')
  missing: string[];

  @CleanText({ max: 2000 })
  @Label('说明')
  reason: string;
}

export class SupplyMaterialsBody extends OccurredAtBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @CleanText({ max: 300 }, { each: true })
  @Label('补正的材料')
  supplied: string[];

  @IsOptional()
  @CleanText({ max: 1000 })
  @Label('说明')
  note?: string;
}

export class FileCriminalCaseBody extends OccurredAtBody {
  @CleanText({ max: 100 })
  @Label('立案决定书文号')
  number: string;
}

export class DeclineToFileBody extends CriminalPaperBody {
  @IsIn(NON_FILING_GROUNDS)
  @Label('不予立案的情形')
  ground: NonFilingGround;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @CleanText({ max: 300 }, { each: true })
  @Label('退回的案卷材料')
  returned: string[];
}

export class DecideReconsiderationBody extends CriminalPaperBody {
  @IsIn(['upheld', 'changed'])
  @Label('复议结果')
  outcome: 'upheld' | 'changed';

  /** Of the criminal case, when it is filed after all. */
  @IsOptional()
  @CleanText({ max: 100 })
  @Label('立案决定书文号')
  number?: string;
}

export class ProposeSupervisionBody extends RequestReconsiderationBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('检察院')
  to: string;
}

export class CriminalNumberBody extends OccurredAtBody {
  @CleanText({ max: 100 })
  @Label('文号')
  documentNumber: string;
}

export class HandedItemBody {
  @IsString()
  @IsUUID()
  @Label('物品编号')
  goodsId: string;

  @IsOptional()
  @CleanText({ max: 300 })
  @Label('说明')
  note?: string;
}

const itemsOf = (label: string) => (target: object, key: string) => {
  for (const decorate of [
    Label(label),
    Type(() => HandedItemBody),
    ValidateNested({ each: true }),
    IsObject({ each: true }),
    ArrayMaxSize(300),
    IsArray(),
  ])
    decorate(target, key);
};

export class HandOverItemsBody extends OccurredAtBody {
  @itemsOf('移交的涉案物品')
  items: HandedItemBody[];

  @IsArray()
  @ArrayMaxSize(100)
  @CleanText({ max: 300 }, { each: true })
  @Label('移交的材料')
  materials: string[];

  @CleanText({ max: 100 })
  @Label('公安机关接收人')
  receivedBy: string;

  /** How the party was told in writing (行政强制法 21). */
  @IsOptional()
  @CleanText({ max: 500 })
  @Label('书面告知当事人的情况')
  partyTold?: string;
}

export class PassOnBody extends CriminalNumberBody {
  @Matches(ORGAN, ORGAN_MESSAGE)
  @Label('送交的机关')
  to: string;
}

export class ReturnToAdministrationBody extends ToOrganBody {
  @IsIn(RETURN_GROUNDS)
  @Label('移送行政机关的情形')
  ground: ReturnGround;

  @itemsOf('一并移交的涉案物品')
  items: HandedItemBody[];
}

export class ConcludeCriminalCaseBody extends OccurredAtBody {
  @CleanText({ max: 2000 })
  @Label('处理结果')
  result: string;

  @IsOptional()
  @CleanText({ max: 100 })
  @Label('文号')
  resultNumber?: string;

  /** 判处的罚金, in fen. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000_000_000)
  @Label('罚金')
  criminalFineFen?: number;
}

export class ReferMisconductBody extends CriminalNumberBody {
  @IsIn(MISCONDUCT_RECEIVERS)
  @Label('接收机关')
  to: MisconductReceiver;
}
