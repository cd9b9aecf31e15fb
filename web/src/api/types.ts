import type { components } from './schema.js';

/** The classes of the server by name; all types of the page come from the generated client. */
export type Schemas = components['schemas'];

export type User = Schemas['UserDto'];
export type Position = Schemas['PositionDto'];
export type Role = Position['role'];
export type OrganRef = Schemas['OrganRefDto'];
export type OfficerRef = Schemas['OfficerRefDto'];
export type LegalBasis = Schemas['LegalBasisDto'];
export type Organ = Schemas['OrganDto'];
export type Officer = Schemas['OfficerDto'];
export type CaseDetail = Schemas['CaseDetailDto'];
export type CaseState = Schemas['CaseStateDto'];
export type Handoff = Schemas['HandoffDto'];
export type Consultation = Schemas['ConsultationDto'];
export type Dispute = Schemas['DisputeDto'];
export type CaseClock = Schemas['ClockDto'];
export type CaseCommand = Schemas['CommandDto'];
export type TimelineItem = Schemas['TimelineItemDto'];
export type DocketRow = Schemas['DocketRowDto'];
export type DocketPage = Schemas['DocketPageDto'];
export type DeskFigures = Schemas['DeskFiguresDto'];
export type Waiting = Schemas['WaitingDto'];
export type Committed = Schemas['CommittedDto'];
