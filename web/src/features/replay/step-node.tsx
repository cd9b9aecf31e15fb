import { memo } from 'react';
import { isCalendarFact } from '../../wording/calendar-facts';
import { stepName } from './step-names';
import type { ReplayStep } from './replay-types';
import type { StepPlace } from './track';

/** A diamond: the calendar came to it, or the platform did it by itself; nobody of the organ in whose lane it stands. */
const FACT = 'M0,-15L15,0L0,15L-15,0Z';

export interface StepNodeProps {
  readonly item: ReplayStep;
  /** What happened, in words; absent while it is on its way. */
  readonly text?: string | undefined;
  readonly index: number;
  readonly place: StepPlace;
  readonly state: 'past' | 'current' | 'future';
  readonly onChoose: (index: number) => void;
}

/** One step in the lane of the organ that took it. Keys move along the steps, so the nodes are no tab stops. */
export const StepNode = memo(({ item, text, index, place: { x, y, version }, state, onChoose }: StepNodeProps) => (
  <g className={`replay-step ${state}`} transform={`translate(${x},${y})`} onClick={() => onChoose(index)}>
    <title>{`第 ${version} 步 ${item.at.slice(0, 16).replace('T', ' ')} ${text ?? stepName(item.type)}`}</title>
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
));
StepNode.displayName = 'StepNode';

/** Told to the platform on a later day than it happened: paper registered afterwards, or a correction. */
const isLate = ({ type, at, recordedAt }: ReplayStep): boolean => !isCalendarFact(type) && at.slice(0, 10) !== recordedAt.slice(0, 10);
