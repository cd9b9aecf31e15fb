import type { Schemas } from '../../api/types';

export type Precedent = Schemas['PrecedentDto'];
export type PrecedentPage = Schemas['PrecedentsDto'];
export type CitedEvent = Schemas['CitedEventDto'];
