import type { CriminalTransferId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type {
  CriminalAttachment,
  CriminalAttachmentKind,
  FilingGround,
  HandedItem,
  ImposedFine,
  MisconductReceiver,
  NonFilingGround,
  ReturnGround,
} from '../events/criminal-transfer.events.js';
import type { NamedOfficer } from '../events/values.js';

export type CriminalTransferState =
  | 'team-formed'
  | 'reported'
  | 'approved'
  | 'refused'
  | 'sent'
  | 'received'
  | 'materials-requested'
  | 'materials-supplied'
  | 'declined'
  | 'reconsidering'
  | 'upheld'
  | 'supervision-proposed'
  | 'reasons-demanded'
  | 'reasons-explained'
  | 'filing-noticed'
  | 'non-filing-endorsed'
  | 'resumed'
  | 'filed'
  | 'in-prosecution'
  | 'in-trial'
  | 'returned'
  | 'concluded';

/** One 涉嫌犯罪案件移送 of one administrative organ, or a matter that criminal justice hands to one. */
export interface CriminalTransfer {
  readonly criminalTransferId: CriminalTransferId;
  readonly state: CriminalTransferState;
  /** The administrative organ; for a matter that begins with criminal justice the one that gets it. */
  readonly organ: OrganId;
  readonly startedAt: Instant;
  readonly team: readonly NamedOfficer[];
  readonly report?: {
    readonly text: string;
    readonly offence: string;
    readonly legalBasis: string;
    readonly by: OfficerId;
    readonly at: Instant;
  };
  readonly actingHead?: { readonly officer: OfficerId; readonly name: string; readonly basis: string };
  readonly decision?: {
    readonly approved: boolean;
    readonly by: OfficerId;
    readonly asActingHead: boolean;
    readonly at: Instant;
    readonly words?: string;
  };
  readonly police?: OrganId;
  readonly procuratorate?: OrganId;
  readonly court?: OrganId;
  readonly copiedTo?: OrganId;
  readonly sentAt?: Instant;
  readonly documentNumber?: string;
  readonly attachments: readonly CriminalAttachment[];
  readonly fine?: ImposedFine;
  readonly receivedAt?: Instant;
  readonly forwardings: readonly {
    readonly from: OrganId;
    readonly to: OrganId;
    readonly reasons: string;
    readonly documentNumber: string;
    readonly at: Instant;
  }[];
  readonly supplement?: {
    readonly missing: readonly string[];
    readonly reason: string;
    readonly requestedAt: Instant;
    readonly supplied?: readonly string[];
    readonly suppliedAt?: Instant;
  };
  readonly declined?: {
    readonly ground: NonFilingGround;
    readonly reasons: string;
    readonly documentNumber: string;
    readonly returned: readonly string[];
    readonly at: Instant;
  };
  readonly reconsideration?: {
    readonly reasons: string;
    readonly documentNumber: string;
    readonly requestedAt: Instant;
    readonly decision?: {
      readonly outcome: 'upheld' | 'changed';
      readonly reasons: string;
      readonly documentNumber: string;
      readonly at: Instant;
    };
  };
  readonly supervision?: {
    readonly reasons: string;
    readonly documentNumber: string;
    readonly proposedAt: Instant;
    readonly demandedAt?: Instant;
    readonly demandNumber?: string;
    readonly explanation?: { readonly reasons: string; readonly at: Instant };
    readonly outcome?: { readonly filing: boolean; readonly reasons: string; readonly documentNumber: string; readonly at: Instant };
  };
  readonly filed?: { readonly number: string; readonly ground: FilingGround; readonly at: Instant };
  readonly handover?: {
    readonly items: readonly HandedItem[];
    readonly materials: readonly string[];
    readonly receivedBy: string;
    readonly partyTold?: string;
    readonly at: Instant;
  };
  readonly passedOn: readonly {
    readonly to: OrganId;
    readonly stage: 'prosecution' | 'trial';
    readonly documentNumber: string;
    readonly at: Instant;
  }[];
  readonly resumed?: { readonly reasons: string; readonly at: Instant };
  readonly returned?: {
    readonly from: OrganId;
    readonly to: OrganId;
    readonly ground: ReturnGround;
    readonly reasons: string;
    readonly documentNumber: string;
    readonly items: readonly HandedItem[];
    readonly at: Instant;
  };
  readonly concluded?: {
    readonly result: string;
    readonly documentNumber?: string;
    readonly criminalFineFen?: number;
    readonly at: Instant;
  };
  readonly misconduct: readonly { readonly to: MisconductReceiver; readonly documentNumber: string; readonly at: Instant }[];
}

export const CRIMINAL_TRANSFER_STATES: Readonly<Record<CriminalTransferState, string>> = {
  'team-formed': '专案组核实中',
  reported: '待正职决定',
  approved: '待移送公安机关',
  refused: '决定不移送',
  sent: '已移送，待公安机关签收',
  received: '公安机关审查中',
  'materials-requested': '待补正材料',
  'materials-supplied': '已补正，公安机关审查中',
  declined: '公安机关不予立案',
  reconsidering: '公安机关复议中',
  upheld: '复议维持不予立案',
  'supervision-proposed': '已建议立案监督',
  'reasons-demanded': '待公安机关说明理由',
  'reasons-explained': '检察院审查理由中',
  'filing-noticed': '检察院已通知立案',
  'non-filing-endorsed': '检察院认为不立案理由成立',
  resumed: '恢复行政处理',
  filed: '公安机关已立案',
  'in-prosecution': '检察院审查起诉',
  'in-trial': '法院审理',
  returned: '已移送行政机关处理',
  concluded: '刑事程序终结',
};

export const CRIMINAL_ATTACHMENT_NAMES: Readonly<Record<CriminalAttachmentKind, string>> = {
  'transfer-letter': '涉嫌犯罪案件移送书',
  'investigation-report': '涉嫌犯罪案件情况的调查报告',
  'item-list': '涉案物品清单',
  appraisal: '检验报告或者鉴定结论',
  other: '其他有关涉嫌犯罪的材料',
};

export const NON_FILING_NAMES: Readonly<Record<NonFilingGround, string>> = {
  'no-crime': '没有犯罪事实',
  minor: '犯罪事实显著轻微，不需要追究刑事责任',
  'no-liability': '依法不追究刑事责任的其他情形',
  'materials-incomplete': '材料不全',
};

export const FILING_GROUND_NAMES: Readonly<Record<FilingGround, string>> = {
  review: '审查后决定',
  reconsideration: '复议后改变原决定',
  'reasons-demanded': '检察院要求说明理由后立案',
  'filing-notice': '按检察院的立案通知',
};

export const RETURN_GROUND_NAMES: Readonly<Record<ReturnGround, string>> = {
  'case-withdrawn': '撤销刑事案件',
  'non-prosecution': '不起诉',
  'exempt-from-punishment': '免予刑事处罚',
  'not-a-crime': '不构成犯罪',
  'administrative-matter': '办案中发现的行政违法',
};

export const MISCONDUCT_RECEIVER_NAMES: Readonly<Record<MisconductReceiver, string>> = {
  'supervision-commission': '监察机关',
  procuratorate: '人民检察院',
};
