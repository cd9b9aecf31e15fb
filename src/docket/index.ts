export { CaseReader, type ReadFile } from './case-reader.js';
export { DocketModule } from './docket.module.js';
export { CaseStateDto, PartyDto } from './http/case-detail.dto.js';
export { ClockDto, CommandDto, DerivationSpanDto, LegalBasisDto, OfficerRefDto, OrganRefDto } from './http/common.dto.js';
export { DisputeDto } from './http/dispute.dto.js';
export { OrganCommandsDto, ReplayFrameDto, StoredEventDto, TimelineDto, TimelineItemDto } from './http/replay.dto.js';
export { DocketClockDto } from './http/docket.dto.js';
export { type Names, NameBook } from './names.js';
export { DocketLag } from './read-models/docket-lag.js';
export { type PartyFile, PartyFiles } from './read-models/docket-party-files.js';
export { DocketQuery } from './read-models/docket.query.js';
export type { DutySeverity } from './read-models/duty.row.js';
export { FileDueClocks } from './read-models/file-due-clocks.js';
export type { FileAt } from './read-models/file-at.js';
export { filesInBatch } from './read-models/files-in-batch.js';
export { wordConditions } from './read-models/word-conditions.js';
export { ListTotalsDto, OrganSightDto } from './http/replay.dto.js';
export { type History, type Moment, asHappened, fold, foldOf, happenings, seenAt } from './replay/history.js';
export { stateAfter } from './replay/prefix-states.js';
export { Replay } from './replay/replay.js';
export { seeing, shown } from './seeing.js';
export { caseStateOf } from './view/case-state.js';
export { CaseView } from './view/case-view.js';
export { ClockView, type NamedClock, byUrgency } from './view/clock-view.js';
export { CommandsView, type PositionCommand } from './view/commands-view.js';
export { type DisputeStanding, disputeClockIds, disputeView, nextStepIn, awaitedIn } from './view/dispute-view.js';
export { sentenceOf } from './view/event-sentence.js';
export { hiding, inEveryText, partiesOf, withoutIdNumbers } from './view/hidden-data.js';
export { partyView } from './view/party-view.js';
export { present } from './view/present.js';
export { type Sentence, say } from './view/sentence.js';
export { Timeline } from './view/timeline.js';
export { COUNTY_GOVERNMENT, JUSTICE_BUREAU, type Viewer, mayLookAs, maySee, sightOf, viewerOf } from './visibility.js';
export {
  CASE_STATES,
  CLOCK_NAMES,
  EVIDENCE_NAMES,
  FATE_NAMES,
  MEASURE_NAMES,
  MEASURE_OUTCOMES,
  OBJECTION_NAMES,
  PENALTY_NAMES,
  RESULT_NAMES,
  TAKEOVER_NAMES,
  minuteOf,
} from './wording.js';
