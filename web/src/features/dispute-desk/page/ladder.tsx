import { CheckOutlined, MinusOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { citationText } from '../../../components/citation/citation-text';
import { formatDate, formatInstant } from '../../../components/format';
import { ladderStates } from '../../../wording/dispute-desk-codes';
import { replayPath } from '../dispute-path';
import type { LadderStep } from '../dispute-types';

interface LadderProps {
  readonly steps: readonly LadderStep[];
  readonly caseId: string;
}

const SIGNS: Readonly<Record<LadderStep['state'], ReactNode>> = {
  done: <CheckOutlined aria-hidden />,
  current: <span aria-hidden>●</span>,
  ahead: null,
  skipped: <MinusOutlined aria-hidden />,
};

/** When it was done. */
const Done = ({ step: { at, version }, caseId }: { readonly step: LadderStep; readonly caseId: string }) => {
  if (at === undefined) return null;
  const date = <time dateTime={at}>{formatDate(at)}</time>;
  return (
    <div className="rung-date">
      {version === undefined ? (
        date
      ) : (
        <Link to={replayPath(caseId, version)} title={`${formatInstant(at)}，回放到第 ${version} 步`}>
          {date}
        </Link>
      )}
    </div>
  );
};

/** Until when it was or is to be done. One clock covers several steps: how much is left is said where the matter stands. */
const Due = ({ step: { state, clock } }: { readonly step: LadderStep }) => {
  if (clock === undefined || state === 'skipped') return null;
  const { due, status, colour, left, late } = clock;
  const basis = citationText(clock);
  const runs = status === 'running' || status === 'paused';
  if (state === 'done') {
    return runs ? null : (
      <div className="rung-due" title={basis}>
        限 {formatDate(due)}
        {late && <strong>，逾期</strong>}
      </div>
    );
  }
  return (
    <div className={state === 'current' ? `rung-due clock-${colour}` : 'rung-due'} title={basis}>
      限 {formatDate(due)}
      {state === 'current' && <strong className="rung-left">{left}</strong>}
    </div>
  );
};

/** The way from consultation to hand-over, with where it stands. Sign and words tell the state; colour comes only on top. */
export const Ladder = ({ steps, caseId }: LadderProps) => (
  <ol className="rungs">
    {steps.map((step) => (
      <li
        key={step.step}
        className={`rung rung-${step.state} print-block`}
        {...(step.state === 'current' ? { 'aria-current': 'step' as const } : {})}
      >
        <span className="rung-sign">{SIGNS[step.state]}</span>
        <div className="rung-text">
          <strong className="rung-name">{step.name}</strong> <span className="rung-state">{ladderStates[step.state]}</span>
          <Done step={step} caseId={caseId} />
          <Due step={step} />
          {step.note !== undefined && <div className="rung-note">{step.note}</div>}
        </div>
      </li>
    ))}
  </ol>
);
