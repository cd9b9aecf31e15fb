import { ClockDto, CommandDto, DisputeDto, LegalBasisDto, OrganRefDto, PartyDto } from '../../../docket/index.js';
import { PrecedentDto } from './precedent.dto.js';

/** The file at the head of the page. */
export class DisputeCaseDto {
  caseId: string;
  title: string;
  subject: 'lead' | 'case';
  item: string;
  itemName: string;
  township: string;
  townshipName: string;
  address: string;
  parties: PartyDto[];
  state: string;
  stateName: string;
  responsibleOrgan: OrganRefDto;
  version: number;
  /** For the `If-Match` of the next step; also the header. */
  etag: string;
}

/** What an organ said about jurisdiction at one time, word for word. */
export class VerbatimPositionDto {
  source:
    | 'handoff'
    | 'doubt'
    | 'objection'
    | 'return-record'
    | 'consultation-request'
    | 'consultation-answer'
    | 'consultation-meeting'
    | 'consultation-view'
    | 'agreement'
    | 'application'
    | 'reply'
    | 'coordination-meeting'
    | 'opinion-signature';
  sourceName: string;
  text: string;
  author: string;
  basis?: string;
  /** The organ it believes competent. */
  competent?: OrganRefDto;
  /** Minutes, records and opinions that stand in the name of several organs. */
  joint: boolean;
  at: string;
  /** Of the event by which it was said: of a signature or a seal the event of signing, of a transfer the sending. */
  version: number;
}

export class OrganPositionsDto {
  organ: OrganRefDto;
  /** In order of time; empty when it has said nothing. */
  positions: VerbatimPositionDto[];
}

/** One step of the way from consultation to hand-over. */
export class LadderStepDto {
  step: 'consult' | 'apply' | 'accept' | 'forward' | 'reply' | 'coordinate' | 'opinion' | 'escalate' | 'designate' | 'hand-over' | 'close';
  name: string;
  state: 'done' | 'current' | 'ahead' | 'skipped';
  /** Why it was skipped, or how it ended, in Chinese. */
  note?: string;
  at?: string;
  /** Of the event that did it. */
  version?: number;
  /** The clock of this step with its due date, rule and article. */
  clock?: ClockDto;
}

/** A document of 争议协调 that exists by an event of the file. */
export class DisputeDocumentDto {
  name: string;
  number?: string;
  organ: OrganRefDto;
  at: string;
  version: number;
}

/** A measure that runs on while the dispute is open; its holder must act before it ends. */
export class RunningMeasureDto {
  measureId: string;
  kind: string;
  kindName: string;
  object: string;
  holder: OrganRefDto;
  clock?: ClockDto;
}

/** One dispute, read from the record. */
export class DisputePageDto {
  dispute: DisputeDto;
  case: DisputeCaseDto;
  awaits: 'bureau' | 'parties' | 'superior' | 'holder' | 'none';
  /** Side by side: a column for every organ in dispute. */
  positions: OrganPositionsDto[];
  ladder: LadderStepDto[];
  documents: DisputeDocumentDto[];
  /** Of the dispute. */
  clocks: ClockDto[];
  /** 追责期限, which no dispute stops. */
  limitation?: ClockDto;
  measures: RunningMeasureDto[];
  /** Articles that bear on it. */
  legalBasis: LegalBasisDto[];
  /** Steps of consultation, dispute and supervision, open to the viewer now or not and why. */
  allowedCommands: CommandDto[];
  /** Up to five, the most similar first. */
  precedents: PrecedentDto[];
}
