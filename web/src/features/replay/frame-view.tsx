import { OrganName } from '../../components/organ-name';
import { FrameClocks } from './frame-clocks';
import { FrameCommands } from './frame-commands';
import { FrameStatePanel } from './frame-state';
import { StepCompetencePanel } from '../power-changes/step-competence';
import type { ReplayFrame, TimelineItem } from './replay-types';
import { StepCard } from './step-card';

export interface FrameViewProps {
  readonly frame: ReplayFrame;
  readonly step: TimelineItem | undefined;
  /** The frame before is still shown while the next one is on its way. */
  readonly loading: boolean;
}

/** Everything there is to know of one moment of the file. */
export const FrameView = ({ frame, step, loading }: FrameViewProps) => (
  <div className={`replay-body ${loading ? 'loading' : ''}`} aria-busy={loading}>
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
      {step === undefined ? <section className="panel muted">这一刻案卷还没有登记。</section> : <StepCard step={step} />}
      {step !== undefined && frame.state !== undefined && <StepCompetencePanel caseId={frame.state.caseId} version={step.version} />}
      {frame.state !== undefined && <FrameStatePanel state={frame.state} />}
    </div>
    <div className="replay-column">
      <FrameClocks clocks={frame.clocks} at={frame.at} />
      <FrameCommands organs={frame.allowedCommands} at={frame.at} />
    </div>
  </div>
);
