import type { Schemas } from '../../api/types';

export type CatalogueItem = Schemas['ItemDto'];
export type ItemDetail = Schemas['ItemDetailDto'];
export type Holding = Schemas['HoldingDto'];
export type Competence = Schemas['CompetenceDto'];
export type Holder = Competence['holders'][number];
export type MatchingRow = Schemas['MatchingRowDto'];
export type ImportJob = Schemas['ImportJobDto'];
export type RowFault = Schemas['RowFaultDto'];
