import type { Schemas } from '../../api/types';

export type DisputeRow = Schemas['DisputeRowDto'];
export type DisputeList = Schemas['DisputeListDto'];
export type DisputeFigures = Schemas['DisputeFiguresDto'];
export type DisputeWarning = Schemas['DisputeWarningDto'];
/** One dispute, whole. */
export type DisputeDossier = Schemas['DisputePageDto'];
export type LadderStep = Schemas['LadderStepDto'];
export type StatedPosition = Schemas['StatedPositionDto'];
export type OrganPositions = Schemas['OrganPositionsDto'];
