import type { components } from '../../api/schema.js';

export type TimelineItem = components['schemas']['TimelineItemDto'];
/** As much of a step as the drawing needs; the words of a long file are read where somebody looks. */
export type ReplayStep = Pick<
  TimelineItem,
  'version' | 'type' | 'at' | 'recordedAt' | 'organ' | 'responsibleOrgan' | 'batonFrom' | 'addressees' | 'corrects'
>;
export type Track = components['schemas']['TrackDto'];
export type ReplayFrame = components['schemas']['ReplayFrameDto'];
export type FrameState = components['schemas']['CaseStateDto'];
export type FrameClock = components['schemas']['ClockDto'];
export type OrganCommands = components['schemas']['OrganCommandsDto'];
export type OrganRef = components['schemas']['OrganRefDto'];
export type ListTotals = components['schemas']['ListTotalsDto'];
