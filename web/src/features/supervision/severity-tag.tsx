import {
  BellFilled,
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  FileTextFilled,
  NotificationFilled,
  SolutionOutlined,
  StopFilled,
  WarningFilled,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { BoardLine } from './supervision-types';
import './severity-tag.css';

type Severity = BoardLine['severity'];

const SIGNS: Readonly<Record<Severity, readonly [tone: 'calm' | 'near' | 'late' | 'paper' | 'done', sign: ReactNode]>> = {
  running: ['calm', <ClockCircleOutlined key="sign" aria-hidden />],
  'due-soon': ['near', <WarningFilled key="sign" aria-hidden />],
  missed: ['late', <ExclamationCircleFilled key="sign" aria-hidden />],
  reminded: ['late', <BellFilled key="sign" aria-hidden />],
  letter: ['paper', <FileTextFilled key="sign" aria-hidden />],
  opinion: ['paper', <FileTextFilled key="sign" aria-hidden />],
  decision: ['paper', <StopFilled key="sign" aria-hidden />],
  named: ['paper', <NotificationFilled key="sign" aria-hidden />],
  reported: ['near', <SolutionOutlined key="sign" aria-hidden />],
  rectified: ['done', <CheckCircleOutlined key="sign" aria-hidden />],
};

export const severityTone = (severity: string): string => (Object.hasOwn(SIGNS, severity) ? SIGNS[severity as Severity][0] : 'calm');

/** How far it has come with a duty: sign and words; colour comes only on top. */
export const SeverityTag = ({ severity, name }: { readonly severity: Severity; readonly name: string }) => {
  const [tone, sign] = SIGNS[severity];
  return (
    <span className={`severity-tag severity-${tone}`}>
      {sign} {name}
    </span>
  );
};
