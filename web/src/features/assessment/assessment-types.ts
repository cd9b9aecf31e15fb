import type { Schemas } from '../../api/types.js';

export type Assessment = Schemas['AssessmentDto'];
export type OrganFigures = Schemas['OrganFiguresDto'];
export type Average = Schemas['AverageDto'];
export type Figure = Schemas['FigureDto'];
export type Indicator = Figure['indicator'];
export type Evidence = Schemas['AssessedEventDto'];
export type Rating = Schemas['RatingDto'];
export type Publication = Schemas['PublicationDto'];

/** What is looked at: a quarter, as known then or now. */
export interface Looked {
  readonly quarter?: string;
  readonly knownAt?: string;
}
