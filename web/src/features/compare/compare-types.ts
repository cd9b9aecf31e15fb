import type { components } from '../../api/schema.js';

export type Comparison = components['schemas']['ComparisonDto'];
export type ComparedSide = components['schemas']['ComparedSideDto'];
export type EventPair = components['schemas']['EventPairDto'];
export type StateDifference = components['schemas']['StateDifferenceDto'];
export type ClockPair = components['schemas']['ClockPairDto'];
export type SideName = 'left' | 'right';
