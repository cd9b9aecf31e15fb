import { memo } from 'react';
import { OrganName } from '../../components/organ-name';
import { FrameClocks } from './frame-clocks';
import { FrameCommands } from './frame-commands';
import { FrameStatePanel } from './frame-state';
import { StepCompetencePanel } from '../power-changes/step-competence';
import type { ReplayFrame } from './replay-types';
import { SightPanel } from './sight-panel';
import { StepCard } from './step-card';

export interface FrameViewProps {
  readonly caseId?: string;
  readonly frame: ReplayFrame;
}

/** Everything there is to know of one moment of the file; drawn anew only when it is another. */
export const FrameView = memo(({ caseId, frame }: FrameViewProps) => {
  const step = frame.event;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {step === undefined ? '' : `第 ${step.version} 步，${step.text}，责任机关 ${step.responsibleOrgan.name}`}
      </p>
      <div className="replay-column">
        {frame.responsibleOrgan !== undefined && (
          <section className="panel replay-owner" aria-label="责任机关">
            <span className="muted">责任机关（接力棒在）</span>
            <span className="replay-responsible">
              <OrganName organ={frame.responsibleOrgan} icon />
            </span>
          </section>
        )}
        {frame.sight !== undefined && <SightPanel sight={frame.sight} />}
        {step === undefined && frame.sight === undefined && <section className="panel muted">这一刻案卷还没有登记。</section>}
        {step !== undefined && <StepCard step={step} />}
        {caseId !== undefined && step !== undefined && frame.state !== undefined && (
          <StepCompetencePanel caseId={caseId} version={step.version} of={frame.of} />
        )}
        {frame.state !== undefined && <FrameStatePanel state={frame.state} totals={frame.totals} />}
      </div>
      <div className="replay-column">
        <FrameClocks clocks={frame.clocks} at={frame.at} />
        <FrameCommands organs={frame.allowedCommands} at={frame.at} />
      </div>
    </>
  );
});
FrameView.displayName = 'FrameView';
