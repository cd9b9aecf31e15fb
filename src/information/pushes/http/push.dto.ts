import { ClockDto, LegalBasisDto, OfficerRefDto, OrganRefDto } from '../../../docket/index.js';
import { CommittedDto } from '../../../stream-writing/index.js';

export class PushedShareDto extends CommittedDto {
  shareId: string;
}

export class CodeNameDto {
  code: string;
  name: string;
}

export class PushKindDto {
  kind: 'licence' | 'penalty' | 'problem' | 'standard';
  name: string;
}

export class SubscriptionDto {
  shareId: string;
  organ: OrganRefDto;
  kinds: PushKindDto[];
  /** Empty: all items. */
  items: CodeNameDto[];
  /** Empty: the whole county. */
  places: CodeNameDto[];
  purpose: string;
  madeBy: OfficerRefDto;
  since: string;
  endedAt?: string;
  endReason?: string;
  version: number;
}

export class SubscriptionListDto {
  items: SubscriptionDto[];
  /** Whether the viewer may subscribe for the organ. */
  maySubscribe: boolean;
}

export class PushedPartyDto {
  kind: 'person' | 'organisation';
  name: string;
  uscc?: string;
  representative?: string;
}

export class PushContentDto {
  title: string;
  text: string;
  documentNumber?: string;
  party?: PushedPartyDto;
  basis?: string;
}

export class PushClockDto {
  rule: string;
  name: string;
  source: string;
  article: string;
  label: ClockDto['label'];
  due: string;
  colour: 'green' | 'yellow' | 'red' | 'none';
  left: string;
  provisional: boolean;
  derivation: ClockDto['derivation'];
}

export class PushReceiptDto {
  organ: OrganRefDto;
  /** False for an organ that the sender named. */
  subscribed: boolean;
  acknowledgedAt?: string;
  acknowledgedBy?: OfficerRefDto;
}

export class PushCorrectionDto {
  at: string;
  reason: string;
  /** Version of the event that it corrects. */
  corrects: number;
}

export class PushSourceDto {
  caseId: string;
  version: number;
}

/** A push as one of its organs sees it. */
export class PushDto {
  shareId: string;
  organ: OrganRefDto;
  kind: 'licence' | 'penalty' | 'problem' | 'standard';
  kindName: string;
  state: 'drafted' | 'pushed' | 'dropped';
  stateName: string;
  item?: CodeNameDto;
  place?: CodeNameDto;
  content: PushContentDto;
  factAt: string;
  /** Absent where the rule says promptly. */
  clock?: PushClockDto;
  basis: LegalBasisDto[];
  draftedByPlatform: boolean;
  pushedAt?: string;
  late?: boolean;
  droppedReasons?: string;
  receipts: PushReceiptDto[];
  corrections: PushCorrectionDto[];
  /** The event of the case file that made the duty; for the organ that pushes. */
  source?: PushSourceDto;
  /** Organs whose subscription matches now; of a draft, for the organ that pushes. */
  subscribers?: OrganRefDto[];
  /** Verbs that are open to the viewer now. */
  allowed: string[];
  version: number;
}

export class PushListDto {
  items: PushDto[];
  next?: string;
  lagMs: number;
}

export class PushFiguresDto {
  /** Received and not signed for. */
  inbox: number;
  /** Drafts that are to be pushed. */
  drafts: number;
  overdue: number;
  /** Pushed, and not signed for by everybody. */
  awaiting: number;
  subscriptions: number;
  lagMs: number;
}
