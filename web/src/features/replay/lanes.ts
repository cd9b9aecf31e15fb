import type { OrganRef, TimelineItem } from './replay-types.js';

/** 前台, 后台, 监督, 政府, 公检法: where an organ stands, as the organ register says it. */
export type LaneSide = 'front' | 'back' | 'supervision' | 'government' | 'justice';

export interface Lane {
  readonly organ: OrganRef;
  readonly side: LaneSide;
}

/** From top to bottom: the front desk hands down to the back office; those who watch or judge stand below. */
const ORDER: readonly LaneSide[] = ['front', 'back', 'supervision', 'government', 'justice'];

export const SIDE_NAMES: Readonly<Record<LaneSide, string>> = {
  front: '前台',
  back: '后台',
  supervision: '监督',
  government: '政府',
  justice: '公检法',
};

type LaneItem = Pick<TimelineItem, 'organ' | 'responsibleOrgan' | 'batonFrom' | 'addressees'>;

/** One lane per organ that acts, is pointed to or carries the baton; in the order of their sides, then of appearance. */
export const lanesOf = (items: readonly LaneItem[], sideOf: (organ: string) => LaneSide): readonly Lane[] => {
  const organs = new Map<string, OrganRef>();
  for (const { organ, batonFrom, responsibleOrgan, addressees } of items) {
    for (const one of [organ, batonFrom, responsibleOrgan, ...addressees])
      if (one !== undefined && !organs.has(one.id)) organs.set(one.id, one);
  }
  const lanes = [...organs.values()].map((organ): Lane => ({ organ, side: sideOf(organ.id) }));
  return ORDER.flatMap((side) => lanes.filter((lane) => lane.side === side));
};

/** For organs that the register no longer lists: townships use their division code as id. */
export const sideByCode = (organ: string): LaneSide => (/^\d{9}/.test(organ) ? 'front' : 'back');
