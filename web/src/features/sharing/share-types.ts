import type { Schemas } from '../../api/types.js';

export type Share = Schemas['ShareDto'];
export type ShareCommand = Schemas['ShareCommandDto'];
export type RequestRow = Schemas['RequestRowDto'];
export type RequestPage = Schemas['RequestPageDto'];
export type RequestFigures = Schemas['RequestFiguresDto'];
export type SharedContent = Schemas['SharedContentDto'];
export type ReadingLog = Schemas['ReadingLogDto'];
export type DataCatalogue = Schemas['DataCatalogueDto'];
export type DataItem = Schemas['DataItemDto'];
