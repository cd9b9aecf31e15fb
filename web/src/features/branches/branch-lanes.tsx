import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { organsQuery } from '../../api/organs';
import { lanesOf, sideByCode } from '../replay/lanes';
import { ReplayTrack } from '../replay/replay-track';
import { StepCard } from '../replay/step-card';
import { trackOf } from '../replay/track';
import type { Branch } from './branch-types';

/** The lanes of the history, and after the fork those of the branch. */
export const BranchLanes = ({ branch: { items, origin } }: { readonly branch: Branch }) => {
  const { data: organs } = useQuery(organsQuery());
  const [chosen, setChosen] = useState<number>();
  const lanes = useMemo(() => {
    const sides = new Map(organs?.map(({ id, side }) => [id, side]));
    return lanesOf(items, (organ) => sides.get(organ) ?? sideByCode(organ));
  }, [items, organs]);
  const track = useMemo(() => trackOf(items, lanes), [items, lanes]);
  const current = Math.min(chosen ?? items.length - 1, items.length - 1);
  const step = items[current];
  return (
    <div className="branch-lanes no-print">
      <ReplayTrack
        told={items}
        items={items}
        lanes={lanes}
        track={track}
        current={current}
        isIncluded={({ version }) => version <= (step?.version ?? 0)}
        onChoose={setChosen}
        fork={origin.version}
      />
      {step !== undefined && <StepCard step={step} />}
    </div>
  );
};
