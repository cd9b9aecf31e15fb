import type { OrganPositions, StatedPosition } from '../dispute-types.js';

export interface JointRecord {
  readonly key: string;
  readonly position: StatedPosition;
  /** In whose name it stands, each with the event by which it does. */
  readonly organs: readonly {
    readonly organ: OrganPositions['organ'];
    readonly author: string;
    readonly at: string;
    readonly version: number;
  }[];
}

/** The same words that stand in several columns, once, in order of time. */
export const jointRecords = (columns: readonly OrganPositions[]): readonly JointRecord[] => {
  const records = new Map<string, JointRecord>();
  for (const { organ, positions } of columns) {
    for (const position of positions.filter(({ joint }) => joint)) {
      const key = `${position.source}|${position.text}`;
      const known = records.get(key) ?? { key, position, organs: [] };
      records.set(key, {
        ...known,
        organs: [...known.organs, { organ, author: position.author, at: position.at, version: position.version }],
      });
    }
  }
  return [...records.values()].toSorted((a, b) => a.position.version - b.position.version);
};
