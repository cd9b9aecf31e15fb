import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ClockDto, ReplayFrameDto, TimelineItemDto } from '../../../docket/index.js';
import type { ClockVerdict } from '../domain/pair-clocks.js';
import type { WordSpan } from '../domain/word-difference.js';
import { HISTORY_KINDS, type HistoryKind } from '../history-source.js';

const MODES = ['latest', 'version', 'asOf', 'knownAt'] as const;
const VERDICTS = ['due', 'overdue', 'paused', 'met', 'met-late', 'cancelled'] as const satisfies readonly ClockVerdict[];
const ON = ['both', 'left', 'right'] as const satisfies readonly WordSpan['on'][];

/** One side of a comparison: a history at a moment. */
export class ComparedSideDto {
  @ApiProperty({ enum: HISTORY_KINDS }) kind: HistoryKind;
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'of the file that the history tells' }) caseId: string;
  @ApiProperty({ type: String }) title: string;
  @ApiProperty({ enum: MODES }) mode: (typeof MODES)[number];
  @ApiProperty({ type: Number, description: 'how many of the events the moment sees' }) count: number;
  @ApiProperty({ type: ReplayFrameDto, description: 'of each list of the state, the newest alone; totals says how many there are' })
  frame: ReplayFrameDto;
}

/** Events that stand for each other, or one that stands alone. */
export class EventPairDto {
  @ApiProperty({ enum: ['same', 'changed', 'left-only', 'right-only'] }) kind: 'same' | 'changed' | 'left-only' | 'right-only';
  @ApiPropertyOptional({ type: TimelineItemDto }) left?: TimelineItemDto;
  @ApiPropertyOptional({ type: TimelineItemDto }) right?: TimelineItemDto;
}

export class ComparedEventsDto {
  @ApiProperty({ type: Number, description: 'events that both have before the first that differs' }) common: number;
  @ApiProperty({ type: [TimelineItemDto], description: 'the last of those, for the drawing' }) before: TimelineItemDto[];
  @ApiProperty({ type: [EventPairDto] }) rows: EventPairDto[];
  @ApiProperty({ type: Number, description: 'rows that were left out because there are too many' }) leftOut: number;
}

export class WordSpanDto {
  @ApiProperty({ type: String }) text: string;
  @ApiProperty({ enum: ON }) on: WordSpan['on'];
}

/** One member of the state that differs. */
export class StateDifferenceDto {
  @ApiProperty({ type: String, description: 'where it stands, e.g. details.facts' }) path: string;
  @ApiProperty({ type: [String], description: 'the same in Chinese' }) name: string[];
  @ApiPropertyOptional({ type: String, description: 'absent when this side has nothing there' }) left?: string;
  @ApiPropertyOptional({ type: String }) right?: string;
  @ApiPropertyOptional({ type: [WordSpanDto], description: 'longer texts word by word' }) words?: WordSpanDto[];
}

export class ClockPairDto {
  @ApiProperty({ type: Boolean }) same: boolean;
  @ApiPropertyOptional({ type: ClockDto }) left?: ClockDto;
  @ApiPropertyOptional({ enum: VERDICTS }) leftVerdict?: ClockVerdict;
  @ApiPropertyOptional({ type: ClockDto }) right?: ClockDto;
  @ApiPropertyOptional({ enum: VERDICTS }) rightVerdict?: ClockVerdict;
}

export class ComparisonDto {
  @ApiProperty({ type: ComparedSideDto }) left: ComparedSideDto;
  @ApiProperty({ type: ComparedSideDto }) right: ComparedSideDto;
  @ApiProperty({ type: Boolean, description: 'whether anything that is compared differs' }) differs: boolean;
  @ApiProperty({ type: Boolean }) sameResponsibleOrgan: boolean;
  @ApiProperty({ type: ComparedEventsDto }) events: ComparedEventsDto;
  @ApiProperty({ type: [StateDifferenceDto] }) state: StateDifferenceDto[];
  @ApiProperty({ type: [ClockPairDto] }) clocks: ClockPairDto[];
}
