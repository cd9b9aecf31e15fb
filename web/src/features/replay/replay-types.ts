import type { components } from '../../api/schema.js';

export type TimelineItem = components['schemas']['TimelineItemDto'];
export type ReplayFrame = components['schemas']['ReplayFrameDto'];
export type FrameState = components['schemas']['CaseStateDto'];
export type FrameClock = components['schemas']['ClockDto'];
export type OrganCommands = components['schemas']['OrganCommandsDto'];
export type OrganRef = components['schemas']['OrganRefDto'];
