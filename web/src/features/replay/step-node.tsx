import { isCalendarFact } from '../../wording/calendar-facts';
import { stepName } from './step-names';
import type { TimelineItem } from './replay-types';
import type { StepPlace } from './track';

/** A diamond: the calendar came to it, or the platform did it by itself; nobody of the organ in whose lane it stands. */
const FACT = 'M0,-15L15,0L0,15L-15,0Z';

export interface StepNodeProps {
  readonly item: TimelineItem;
  readonly place: StepPlace;
  readonly state: 'past' | 'current' | 'future';
  readonly onChoose: () => void;
}

/** One step in the lane of the organ that took it. Keys move along the steps, so the nodes are no tab stops. */
export const StepNode = ({ item, place: { x, y, version }, state, onChoose }: StepNodeProps) => (
  <g className={`replay-step ${state}`} transform={`translate(${x},${y})`} onClick={onChoose}>
    <title>{`第 ${version} 步 ${item.at.slice(0, 16).replace('T', ' ')} ${item.text}`}</title>
    <rect className="replay-step-touch" x={-30} y={-24} width={60} height={60} />
    {item.organ === undefined ? <path className="replay-step-fact" d={FACT} /> : <circle r={12} />}
    <text className="replay-step-number" y={4} textAnchor="middle">
      {version}
    </text>
    <text className="replay-step-name" y={28} textAnchor="middle">
      {stepName(item.type)}
    </text>
    {isLate(item) && (
      <text className="replay-step-late" x={11} y={-10}>
        补
      </text>
    )}
  </g>
);

/** Told to the platform on a later day than it happened: paper registered afterwards, or a correction. */
const isLate = ({ type, at, recordedAt }: TimelineItem): boolean => !isCalendarFact(type) && at.slice(0, 10) !== recordedAt.slice(0, 10);
