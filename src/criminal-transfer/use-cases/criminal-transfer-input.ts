import type { OfficerId, OrganId } from '../../kernel/ids.js';
import type { CriminalTransferCommandOf, CriminalTransferCommandType } from '../domain/commands.js';

type Written<Type extends CriminalTransferCommandType, Facts extends string = never> = Omit<
  CriminalTransferCommandOf<Type>,
  'actor' | 'at' | 'due' | Facts
>;
/** Of the papers that the platform numbers: a number of the organ's own, or none. */
interface OwnNumber {
  readonly documentNumber?: string;
}
interface ToOrgan {
  readonly to: OrganId;
}

/** A step of a criminal transfer as it is written; everything else is gathered by the use case. */
export type CriminalTransferInput =
  | (Written<'FormTaskTeam', 'officers'> & { readonly officers: readonly OfficerId[] })
  | Written<'ReportCrime'>
  | (Written<'NameActingHead', 'officer'> & { readonly officer: OfficerId })
  | Written<'ApproveTransfer'>
  | Written<'RefuseTransfer'>
  | (Written<'SendToPolice', 'to' | 'copyTo' | 'documentNumber'> & ToOrgan & OwnNumber & { readonly copyTo?: OrganId })
  | Written<'SignReceipt'>
  | (Written<'ForwardToPolice', 'to'> & ToOrgan)
  | Written<'RequestMaterials'>
  | Written<'SupplyMaterials'>
  | Written<'FileCriminalCase'>
  | Written<'DeclineToFile'>
  | (Written<'RequestReconsideration', 'documentNumber'> & OwnNumber)
  | Written<'DecideReconsideration'>
  | (Written<'ProposeSupervision', 'to' | 'documentNumber'> & ToOrgan & OwnNumber)
  | Written<'DemandReasons'>
  | Written<'ExplainReasons'>
  | Written<'IssueFilingNotice'>
  | Written<'EndorseNonFiling'>
  | Written<'ResumeAdministration'>
  | Written<'HandOverItems'>
  | (Written<'PassOnCriminalCase', 'to'> & ToOrgan)
  | (Written<'ReturnToAdministration', 'to'> & ToOrgan)
  | Written<'ConcludeCriminalCase'>
  | Written<'ReferMisconduct'>;
