import { ClockCircleOutlined, ExclamationCircleFilled, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { DisputeWarning } from './dispute-types';

const SIGNS: Readonly<Record<DisputeWarning['colour'], ReactNode>> = {
  green: <ClockCircleOutlined aria-hidden />,
  yellow: <WarningFilled aria-hidden />,
  red: <ExclamationCircleFilled aria-hidden />,
};

/** What runs on while the dispute is open, with the organ that must act before it ends. */
export const DisputeWarnings = ({ warnings }: { readonly warnings: readonly DisputeWarning[] }) =>
  warnings.length === 0 ? null : (
    <ul className="dispute-warnings">
      {warnings.map(({ kind, text, colour, left, due }) => (
        <li key={`${kind}${text}${due}`} className={`dispute-warning-${colour}`}>
          {SIGNS[colour]} {text}
          <span className="nowrap">（{left}）</span>
        </li>
      ))}
    </ul>
  );
