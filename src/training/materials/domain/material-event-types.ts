import type { MaterialEvent } from './material.events.js';
import type { SeriesEvent } from './series.events.js';

/** Lifts stored data of one version to the next. */
type Lift = (data: object) => object;

/** Every stored event type, with what lifts its older shapes. Names are storage: never renamed. */
const TYPES: Readonly<Record<MaterialEvent['type'], readonly Lift[]>> = {
  MaterialDrawn: [],
  MaterialPartCopied: [],
  FindingSettled: [],
  MaterialReleased: [],
  MaterialWithdrawn: [],
};

const SERIES_TYPES: Readonly<Record<SeriesEvent['type'], readonly Lift[]>> = { SeriesKeyErased: [] };

export const SERIES_EVENT_TYPES = Object.entries(SERIES_TYPES).map(([type, upcasters]) => ({ type, upcasters }));
export const MATERIAL_EVENT_TYPES = Object.entries(TYPES).map(([type, upcasters]) => ({ type: type as MaterialEvent['type'], upcasters }));
