import type { Schemas } from '../../api/types.js';

export type Supervision = Schemas['SupervisionDto'];
export type SupervisionPaper = Schemas['SupervisionDocumentDto'];
export type BoardLine = Schemas['BoardLineDto'];
export type BoardSummary = Schemas['BoardSummaryDto'];
export type Board = Schemas['SupervisionBoardDto'];
