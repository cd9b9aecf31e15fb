import type { Schemas } from '../../api/types.js';

export type WhistleCard = Schemas['WhistleCardDto'];
export type WhistleList = Schemas['WhistleListDto'];
export type WhistleFigures = Schemas['WhistleFiguresDto'];
export type WhistleProposal = Schemas['WhistleProposalDto'];
/** One whistle, whole. */
export type WhistleDetail = Schemas['WhistleDetailDto'];
export type WhistleCall = Schemas['WhistleCallDto'];
export type WhistleCommand = Schemas['WhistleCommandDto'];
export type WhistleTimelineItem = Schemas['WhistleTimelineItemDto'];
export type CaseWhistle = Schemas['CaseWhistleDto'];
export type WhistlePhase = WhistleCard['phase'];
