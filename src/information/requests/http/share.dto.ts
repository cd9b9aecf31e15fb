import { ClockDto, LegalBasisDto, OfficerRefDto, OrganRefDto } from '../../../docket/index.js';
import type { PersonalKind } from '../../../kernel/identifiers/mask.js';
import type { RecallGround, RefusalInstrument, ShareClass, ShareMode } from '../../domain/requests/values.js';
import type { ShareState } from '../../domain/requests/share.js';

export class AskedFieldDto {
  field: string;
  name: string;
  personal?: PersonalKind;
  sensitive: boolean;
}

export class RecordChoiceDto {
  by: string;
  byName: string;
  values: string[];
}

export class AskedDto {
  kind: 'catalogue' | 'case';
  kindName: string;
  item?: string;
  about?: string;
  fields: AskedFieldDto[];
  records?: RecordChoiceDto;
  documents: string[];
}

export class SupplementNoticeDto {
  missing: string[];
  at: string;
  suppliedAt?: string;
  note?: string;
}

export class ShareExtensionDto {
  reasons: string;
  at: string;
  outcome: 'asked' | 'given' | 'declined';
  answer?: string;
}

export class ShareRefusalDto {
  instrument: RefusalInstrument;
  instrumentName: string;
  title: string;
  article: string;
  reasons: string;
  by: OfficerRefDto;
  at: string;
}

export class GrantedFieldDto {
  field: string;
  name: string;
  masked: boolean;
}

export class ShareGrantDto {
  fields: GrantedFieldDto[];
  documents: string[];
  records?: RecordChoiceDto;
  until: string;
  conditions: string;
  conditional: boolean;
  by: OfficerRefDto;
  at: string;
}

export class CorrectionAnswerDto {
  value?: string;
  explanation: string;
  at: string;
}

export class CorrectionDto {
  correctionId: string;
  record: string;
  field: string;
  fieldName: string;
  problem: string;
  requestedBy: OfficerRefDto;
  requestedAt: string;
  answer?: CorrectionAnswerDto;
}

export class MisuseDto {
  facts: string;
  by: OrganRefDto;
  at: string;
  rectifyBy?: string;
  report?: string;
}

export class ShareEndDto {
  reasons: string;
  at: string;
  by: OrganRefDto;
  ground?: RecallGround;
  groundName?: string;
}

export class OnwardDto {
  to: OrganRefDto;
  purpose: string;
  passedAt?: string;
}

export class NegotiationDto {
  content: string;
  agreed: boolean;
  at: string;
}

export class CoordinationDto {
  outcome: 'share' | 'not-share' | 'no-agreement';
  opinion: string;
  documentNumber?: string;
  at: string;
}

export class ShareDecisionDto {
  outcome: 'share' | 'not-share';
  text: string;
  documentNumber: string;
  at: string;
}

export class ShareDisputeDto {
  stage: 'coordinating' | 'deciding' | 'settled';
  matter: string;
  raisedBy: OrganRefDto;
  raisedAt: string;
  /** `above`: a data authority above the county coordinates, outside the platform. */
  level: 'county' | 'above';
  government?: OrganRefDto;
  coordination?: CoordinationDto;
  decision?: ShareDecisionDto;
}

/** A step: open to the viewer now, or not and why. */
export class ShareCommandDto {
  verb: string;
  name: string;
  open: boolean;
  code?: string;
  reason?: string;
  legalBasis?: LegalBasisDto;
}

/** One line of the history of a request, without its readings. */
export class ShareHistoryDto {
  version: number;
  at: string;
  type: string;
  officer: OfficerRefDto;
  organ: OrganRefDto;
  text: string;
}

/** A request for information with everything that became of it. */
export class ShareDto {
  shareId: string;
  version: number;
  title: string;
  state: ShareState;
  stateName: string;
  /** The viewer's side. */
  side: 'requester' | 'provider' | 'authority' | 'government';
  requester: OrganRefDto;
  provider: OrganRefDto;
  authority: OrganRefDto;
  class?: ShareClass;
  className?: string;
  /** The requester's own case; told to the requester alone. */
  caseId?: string;
  /** The provider's file that is shared from; told to the provider alone. */
  providerCaseId?: string;
  asked: AskedDto;
  basis: string;
  scenario: string;
  purpose: string;
  mode: ShareMode;
  modeName: string;
  until: string;
  draftedBy: OfficerRefDto;
  draftedAt: string;
  signedBy?: OfficerRefDto;
  requestedAt?: string;
  notice?: SupplementNoticeDto;
  extension?: ShareExtensionDto;
  refusal?: ShareRefusalDto;
  grant?: ShareGrantDto;
  deliveredAt?: string;
  /** Whether the content can be read at this moment. */
  readable: boolean;
  /** Why not, once it was granted. */
  unreadable?: string;
  corrections: CorrectionDto[];
  misuse?: MisuseDto;
  ended?: ShareEndDto;
  onward: OnwardDto[];
  negotiation?: NegotiationDto;
  dispute?: ShareDisputeDto;
  clocks: ClockDto[];
  readings: number;
  refusedReadings: number;
  /** The log is kept until then at least. */
  logKeptUntil?: string;
  history: ShareHistoryDto[];
  allowedCommands: ShareCommandDto[];
}

/** One line of the reading log 使用记录. */
export class ReadingDto {
  version: number;
  at: string;
  officer: OfficerRefDto;
  organ: OrganRefDto;
  purpose: string;
  refused: boolean;
  /** Why it was refused. */
  because?: string;
  fields: string[];
}

export class ReadingLogDto {
  items: ReadingDto[];
  next?: number;
  /** The log is kept until then at least; undefined while nothing was read. */
  keptUntil?: string;
  legalBasis: LegalBasisDto;
}
