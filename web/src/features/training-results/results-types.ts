import type { Schemas } from '../../api/types.js';

export type ClassAnalysis = Schemas['ClassAnalysisDto'];
export type PointAnalysis = Schemas['PointAnalysisDto'];
export type OutcomeShare = Schemas['OutcomeShareDto'];
export type CommonFault = Schemas['CommonFaultDto'];
export type LanePart = Schemas['LanePartDto'];
export type ResultLine = Schemas['ResultLineDto'];
export type ResultFigures = Schemas['ResultFiguresDto'];
/** As the server takes them. */
export interface ResultFilters {
  readonly class?: string;
  readonly course?: string;
  readonly trainee?: string;
  readonly q?: string;
}
export type Certificate = Schemas['CompletionCertificateDto'];
