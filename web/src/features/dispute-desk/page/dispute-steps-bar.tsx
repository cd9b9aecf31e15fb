import { Button } from 'antd';
import type { CaseCommand } from '../../../api/types';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import type { DisputeDossier } from '../dispute-types';
import { isAside, offeredSteps, stepsOf, usualStep } from './dispute-steps';

interface DisputeStepsProps {
  readonly dossier: DisputeDossier;
  readonly ready: boolean;
  readonly onStep: (command: CaseCommand) => void;
}

/** Steps that the viewer may take now; those that wait for something say for what. */
export const DisputeSteps = ({ dossier, ready, onStep }: DisputeStepsProps) => {
  const offered = offeredSteps(dossier);
  const usual = usualStep(dossier);
  const waiting = stepsOf(dossier).filter(({ open }) => !open);
  return (
    <div className="dispute-steps no-print" role="group" aria-label="现在可以办理">
      {offered.length === 0 && <span className="muted">以您现在的岗位，这件争议目前没有可以办理的事项。</span>}
      {offered.map((step) => (
        <Button
          key={step.verb}
          type={step === usual ? 'primary' : isAside(step) ? 'text' : 'default'}
          danger={isAside(step)}
          disabled={!ready}
          onClick={() => onStep(step)}
        >
          {step.name}
        </Button>
      ))}
      {waiting.length > 0 && (
        <details className="dispute-waiting">
          <summary>暂不可办 {waiting.length} 项</summary>
          <ul>
            {waiting.map(({ verb, name, reason, legalBasis }) => (
              <li key={verb}>
                <strong>{name}</strong>：{reason ?? '目前不能办理'} {legalBasis !== undefined && <LegalBasisLine {...legalBasis} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
