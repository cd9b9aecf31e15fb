import { useQuery } from '@tanstack/react-query';
import { Slider } from 'antd';
import { useState } from 'react';
import { useUser } from '../../app/user-context';
import { teaches } from '../../app/entitled';
import { QueryProblem } from '../../components/query-problem';
import { OpenBranchButton } from '../branches/open-branch-button';
import { FrameClocks } from '../replay/frame-clocks';
import { FrameCommands } from '../replay/frame-commands';
import { FrameStatePanel } from '../replay/frame-state';
import { StepCard } from '../replay/step-card';
import { type Material, materialFrameQuery, materialTimelineQuery } from './material-queries';
import '../replay/replay.css';

/** The copied history, step by step. */
export const MaterialReplay = ({ material: { materialId, events: steps, state } }: { readonly material: Material }) => {
  const mayBranch = teaches(useUser()) && state === 'released';
  const [version, goTo] = useState(1);
  const timeline = useQuery(materialTimelineQuery(materialId));
  const frame = useQuery(materialFrameQuery(materialId, version));
  const step = timeline.data?.items[version - 1];
  return (
    <section aria-label="回放">
      <div className="panel no-print">
        <h2>
          回放{' '}
          <span className="muted">
            第{version}步，共{steps}步
          </span>
        </h2>
        <Slider min={1} max={steps} value={version} onChange={goTo} ariaLabelForHandle="步骤" />
        {mayBranch && <OpenBranchButton kind="material" id={materialId} version={version} />}
      </div>
      <QueryProblem query={frame} />
      <div className="replay-body no-print" aria-busy={frame.isFetching}>
        <div className="replay-column">
          {step !== undefined && <StepCard step={step} />}
          {frame.data?.state !== undefined && <FrameStatePanel state={frame.data.state} />}
        </div>
        <div className="replay-column">
          {frame.data !== undefined && <FrameClocks clocks={frame.data.clocks} at={frame.data.at} />}
          {frame.data !== undefined && <FrameCommands organs={frame.data.allowedCommands} at={frame.data.at} />}
        </div>
      </div>
      <ol className="panel material-steps" aria-label="全部步骤">
        {timeline.data?.items.map((item) => (
          <li key={item.version}>
            <button type="button" className="step-link" onClick={() => goTo(item.version)} aria-current={item.version === version}>
              {item.at.slice(0, 16).replace('T', ' ')} {item.organ?.name ?? '平台'}：{item.text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
};
