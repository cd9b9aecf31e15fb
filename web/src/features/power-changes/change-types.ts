import type { Schemas } from '../../api/types';

export type ChangeSummary = Schemas['ChangeSummaryDto'];
export type ChangeDetail = Schemas['ChangeDetailDto'];
export type ChangeKind = ChangeSummary['kind'];
export type ChangePhase = ChangeSummary['phase'];
export type ChangeRow = Schemas['ChangeRowDto'];
export type Impact = Schemas['ImpactDto'];
export type ImpactedFile = Schemas['ImpactedFileDto'];
export type FileCompetence = Schemas['FileCompetenceDto'];
export type StepCompetence = Schemas['StepCompetenceDto'];
