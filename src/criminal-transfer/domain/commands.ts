import type { Actor } from '../../kernel/actor.js';
import type { CriminalTransferId } from '../../kernel/ids.js';
import type { OfficerFact, OrganFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type { CriminalAttachment, DueDates, HandedItem, MisconductReceiver, NonFilingGround, ReturnGround } from '../../case-file/index.js';

interface Step {
  readonly criminalTransferId: CriminalTransferId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
  /** Due dates of the clocks that this step may start, worked out by the handler. */
  readonly due: DueDates;
}

/** What every paper of one side to another says. */
interface Paper {
  readonly reasons: string;
  readonly documentNumber: string;
}

export type CriminalTransferCommand =
  | ({ readonly type: 'FormTaskTeam'; readonly officers: readonly OfficerFact[] } & Step)
  | ({ readonly type: 'ReportCrime'; readonly report: string; readonly offence: string; readonly legalBasis: string } & Step)
  | ({ readonly type: 'NameActingHead'; readonly officer: OfficerFact; readonly basis: string } & Step)
  | ({ readonly type: 'ApproveTransfer'; readonly opinion?: string } & Step)
  | ({ readonly type: 'RefuseTransfer'; readonly reasons: string } & Step)
  | ({
      readonly type: 'SendToPolice';
      readonly to: OrganFact;
      readonly copyTo?: OrganFact;
      readonly documentNumber: string;
      /** What the officer attaches; the letter comes by itself. */
      readonly attachments: readonly CriminalAttachment[];
    } & Step)
  | ({ readonly type: 'SignReceipt'; readonly note?: string } & Step)
  | ({ readonly type: 'ForwardToPolice'; readonly to: OrganFact } & Paper & Step)
  | ({ readonly type: 'RequestMaterials'; readonly missing: readonly string[]; readonly reason: string } & Step)
  | ({ readonly type: 'SupplyMaterials'; readonly supplied: readonly string[]; readonly note?: string } & Step)
  | ({ readonly type: 'FileCriminalCase'; readonly number: string } & Step)
  | ({ readonly type: 'DeclineToFile'; readonly ground: NonFilingGround; readonly returned: readonly string[] } & Paper & Step)
  | ({ readonly type: 'RequestReconsideration' } & Paper & Step)
  | ({
      readonly type: 'DecideReconsideration';
      readonly outcome: 'upheld' | 'changed';
      /** Of the criminal case, when it is filed after all. */ readonly number?: string;
    } & Paper &
      Step)
  | ({ readonly type: 'ProposeSupervision'; readonly to: OrganFact } & Paper & Step)
  | ({ readonly type: 'DemandReasons'; readonly documentNumber: string } & Step)
  | ({ readonly type: 'ExplainReasons'; readonly reasons: string } & Step)
  | ({ readonly type: 'IssueFilingNotice' } & Paper & Step)
  | ({ readonly type: 'EndorseNonFiling' } & Paper & Step)
  | ({ readonly type: 'ResumeAdministration'; readonly reasons: string } & Step)
  | ({
      readonly type: 'HandOverItems';
      readonly items: readonly HandedItem[];
      readonly materials: readonly string[];
      readonly receivedBy: string;
      readonly partyTold?: string;
    } & Step)
  | ({ readonly type: 'PassOnCriminalCase'; readonly to: OrganFact; readonly documentNumber: string } & Step)
  | ({
      readonly type: 'ReturnToAdministration';
      readonly to: OrganFact;
      readonly ground: ReturnGround;
      readonly items: readonly HandedItem[];
    } & Paper &
      Step)
  | ({
      readonly type: 'ConcludeCriminalCase';
      readonly result: string;
      readonly resultNumber?: string;
      readonly criminalFineFen?: number;
    } & Step)
  | ({ readonly type: 'ReferMisconduct'; readonly to: MisconductReceiver; readonly documentNumber: string } & Step);

export type CriminalTransferCommandType = CriminalTransferCommand['type'];
export type CriminalTransferCommandOf<Type extends CriminalTransferCommandType> = Extract<CriminalTransferCommand, { type: Type }>;
