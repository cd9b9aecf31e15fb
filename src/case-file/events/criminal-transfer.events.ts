import type { Event } from '../../kernel/event.js';
import type { CriminalTransferId, OfficerId, OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { ClockChange } from './clock-change.js';
import type { NamedOfficer } from './values.js';

/** 随移送书所附材料 (行政执法机关移送涉嫌犯罪案件的规定 6); the letter itself is made when it is sent. */
export const CRIMINAL_ATTACHMENT_KINDS = ['transfer-letter', 'investigation-report', 'item-list', 'appraisal', 'other'] as const;
export type CriminalAttachmentKind = (typeof CRIMINAL_ATTACHMENT_KINDS)[number];

export interface CriminalAttachment {
  readonly kind: CriminalAttachmentKind;
  readonly name: string;
  readonly copies: number;
}

/** 不予立案的理由 (规定 8). Incomplete materials are none (公安机关办理刑事案件程序规定 180): who claims them is refused. */
export const NON_FILING_GROUNDS = ['no-crime', 'minor', 'no-liability', 'materials-incomplete'] as const;
export type NonFilingGround = (typeof NON_FILING_GROUNDS)[number];

/** How the police came to file: on their review, on reconsideration, or because the procuratorate told them to (规定 8, 9). */
export const FILING_GROUNDS = ['review', 'reconsideration', 'reasons-demanded', 'filing-notice'] as const;
export type FilingGround = (typeof FILING_GROUNDS)[number];

/** Why the matter goes to an administrative organ (行政处罚法 27): no criminal liability, or a matter that was never criminal. */
export const RETURN_GROUNDS = [
  'case-withdrawn',
  'non-prosecution',
  'exempt-from-punishment',
  'not-a-crime',
  'administrative-matter',
] as const;
export type ReturnGround = (typeof RETURN_GROUNDS)[number];

/** 监察机关 or 人民检察院 (规定 19). */
export const MISCONDUCT_RECEIVERS = ['supervision-commission', 'procuratorate'] as const;
export type MisconductReceiver = (typeof MISCONDUCT_RECEIVERS)[number];

/** A fine that was imposed before the transfer; the court sets it off against a criminal fine (行政处罚法 35, 规定 11). */
export interface ImposedFine {
  readonly fineFen: number;
  readonly decisionNumber?: string;
}
export interface HandedItem {
  readonly goodsId: string;
  readonly note?: string;
}

interface Step {
  readonly criminalTransferId: CriminalTransferId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type CriminalTransferEvent =
  | Event<'TaskTeamFormed', Step & { readonly officers: readonly NamedOfficer[] }>
  /** `offence` is the 罪名 that is suspected. */
  | Event<'CriminalTransferReported', Step & { readonly report: string; readonly offence: string; readonly legalBasis: string }>
  /** 主持工作的负责人: the head names who is in charge; a deputy as such never decides (规定 5). */
  | Event<'ActingHeadNamed', Step & { readonly officer: OfficerId; readonly name: string; readonly basis: string }>
  | Event<'CriminalTransferApproved', Step & { readonly opinion?: string; readonly asActingHead: boolean }>
  | Event<'CriminalTransferRefused', Step & { readonly reasons: string; readonly asActingHead: boolean }>
  | Event<
      'CriminalTransferSent',
      Step & {
        readonly to: OrganId;
        readonly documentNumber: string;
        readonly attachments: readonly CriminalAttachment[];
        readonly fine?: ImposedFine;
        /** 抄送检察机关; it may read the file from here on. */
        readonly copyTo?: OrganId;
      }
    >
  /** 公安机关在移送书回执上签字. */
  | Event<'CriminalTransferReceived', Step & { readonly note?: string }>
  | Event<'CriminalTransferForwarded', Step & { readonly to: OrganId; readonly reasons: string; readonly documentNumber: string }>
  | Event<'PoliceMaterialsRequested', Step & { readonly missing: readonly string[]; readonly reason: string }>
  | Event<'PoliceMaterialsSupplied', Step & { readonly supplied: readonly string[]; readonly note?: string }>
  /** 立案: from this fact on the police organ is responsible for the file. */
  | Event<'PoliceFiled', Step & { readonly number: string; readonly ground: FilingGround }>
  /** 不予立案: with reasons, and the materials go back. */
  | Event<
      'PoliceDeclined',
      Step & {
        readonly ground: NonFilingGround;
        readonly reasons: string;
        readonly documentNumber: string;
        readonly returned: readonly string[];
      }
    >
  | Event<'ReconsiderationRequested', Step & { readonly reasons: string; readonly documentNumber: string }>
  | Event<
      'ReconsiderationDecided',
      Step & { readonly outcome: 'upheld' | 'changed'; readonly reasons: string; readonly documentNumber: string }
    >
  | Event<'FilingSupervisionProposed', Step & { readonly to: OrganId; readonly reasons: string; readonly documentNumber: string }>
  | Event<'PoliceReasonsDemanded', Step & { readonly documentNumber: string }>
  | Event<'PoliceReasonsExplained', Step & { readonly reasons: string }>
  | Event<'FilingNoticeIssued', Step & { readonly reasons: string; readonly documentNumber: string }>
  /** The procuratorate finds that the police had reason not to file; nobody is left to ask. */
  | Event<'NonFilingEndorsed', Step & { readonly reasons: string; readonly documentNumber: string }>
  | Event<'AdministrativeHandlingResumed', Step & { readonly reasons: string }>
  | Event<
      'CriminalItemsHandedOver',
      Step & {
        readonly items: readonly HandedItem[];
        readonly materials: readonly string[];
        readonly receivedBy: string;
        /** How the party was told in writing that its goods went along (行政强制法 21). */
        readonly partyTold?: string;
        /** Measures on the goods that end because the goods are with the police now. */
        readonly endedMeasures: readonly string[];
      }
    >
  /** 移送审查起诉, 提起公诉: the criminal case goes on to the next organ. */
  | Event<'CriminalCasePassedOn', Step & { readonly to: OrganId; readonly stage: 'prosecution' | 'trial'; readonly documentNumber: string }>
  /** 反向移送 (行政处罚法 27): from this fact on `to` is responsible. */
  | Event<
      'ReturnedToAdministration',
      Step & {
        readonly to: OrganId;
        readonly ground: ReturnGround;
        readonly reasons: string;
        readonly documentNumber: string;
        /** Goods that come along. */
        readonly items: readonly HandedItem[];
      }
    >
  /** The criminal way is over and nothing is left for an administrative organ; the file is closed. */
  | Event<'CriminalCaseConcluded', Step & { readonly result: string; readonly documentNumber?: string; readonly criminalFineFen?: number }>
  /** What officials may have done wrong stands in the paper alone: everybody of the file reads this. */
  | Event<'OfficialMisconductReferred', Step & { readonly to: MisconductReceiver; readonly documentNumber: string }>;
