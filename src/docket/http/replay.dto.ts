import { CaseStateDto } from './case-detail.dto.js';
import { ClockDto, CommandDto, LegalBasisDto, OrganRefDto } from './common.dto.js';

/** One event in words. */
export class TimelineItemDto {
  version: number;
  type: string;
  /** When it happened. */
  at: string;
  recordedAt: string;
  organ?: OrganRefDto;
  officer?: string;
  role?: string;
  /** What, in Chinese, in one line. */
  text: string;
  /** Details, in Chinese, a line each. */
  details: string[];
  legalBasis: LegalBasisDto[];
  /** Organ responsible after this event. */
  responsibleOrgan: OrganRefDto;
  /** Set when the baton moved with this event. */
  batonFrom?: OrganRefDto;
  /** The first of the addressees. */
  towards?: OrganRefDto;
  /** Organs that the event points to, for the lanes: the receiver of a handoff, everybody who is asked, who is told of a decision. */
  addressees: OrganRefDto[];
  /** Version of the event that this one corrects. */
  corrects?: number;
  hash: string;
}

export class TimelineDto {
  items: TimelineItemDto[];
  /** Version to go on from; absent at the end. */
  next?: number;
}

/** As much of an event as the drawing of a long file needs; organs by id. */
export class TrackStepDto {
  version: number;
  type: string;
  at: string;
  recordedAt: string;
  organ?: string;
  responsible: string;
  batonFrom?: string;
  addressees?: string[];
  corrects?: number;
}

/** All steps of a file, a few words each, and the organs that they name. */
export class TrackDto {
  organs: OrganRefDto[];
  steps: TrackStepDto[];
}

/** Commands that were open to one organ at that moment. */
export class OrganCommandsDto {
  organ: OrganRefDto;
  commands: CommandDto[];
}

/** What an organ could see at that moment. */
export class OrganSightDto {
  organ: OrganRefDto;
  /** Whether it was a party then, or stands above all. */
  couldSee: boolean;
  personalData: boolean;
  /** The reason in Chinese. */
  sentence: string;
}

/** How long the lists of the state are, when only the newest of each were asked for. */
export class ListTotalsDto {
  evidence: number;
  goods: number;
  measures: number;
  handoffs: number;
  consultations: number;
  disputes: number;
  criminalTransfers: number;
  supervisions: number;
  clocks: number;
}

export class ReplayFrameDto {
  version: number;
  /** Number of versions the viewer may replay. */
  of: number;
  /** The instant for which clocks are read: of the event, or the one asked for. */
  at: string;
  event?: TimelineItemDto;
  state?: CaseStateDto;
  clocks: ClockDto[];
  responsibleOrgan?: OrganRefDto;
  allowedCommands: OrganCommandsDto[];
  /** Set when it was asked what one organ could see: nothing else is in the answer than that. */
  sight?: OrganSightDto;
  totals?: ListTotalsDto;
}

export class StoredEventDto {
  version: number;
  position: string;
  type: string;
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
  prevHash: string;
  hash: string;
}
export class StoredEventsDto {
  /** True when parties are masked for this viewer; the hashes are those of the unmasked record. */
  masked: boolean;
  items: StoredEventDto[];
  /** Version to go on from; absent at the end. */
  next?: number;
}
