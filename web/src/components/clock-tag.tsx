import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleFilled, PauseCircleOutlined, WarningFilled } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { formatInstant } from './format';
import './clock-tag.css';

type Colour = 'green' | 'yellow' | 'red' | 'none';

export interface ShownClock {
  readonly name: string;
  readonly due: string;
  readonly colour: Colour;
  /** 剩 2 个工作日, 逾期 1 天 … from the server. */
  readonly left: string;
  readonly provisional: boolean;
  readonly status?: 'running' | 'paused' | 'met' | 'cancelled';
}

const ICONS: Readonly<Record<Colour, ReactNode>> = {
  green: <ClockCircleOutlined aria-hidden />,
  yellow: <WarningFilled aria-hidden />,
  red: <ExclamationCircleFilled aria-hidden />,
  none: <CheckCircleOutlined aria-hidden />,
};
const WORDS: Readonly<Record<Colour, string>> = { green: '正常', yellow: '临期', red: '逾期', none: '' };

/** What is due and when: sign, words and date; colour comes only on top. */
export const ClockTag = ({ clock, compact = false }: { readonly clock: ShownClock; readonly compact?: boolean }) => {
  const { name, due, colour, left, provisional, status } = clock;
  return (
    <span className={`clock-tag clock-${colour}`} title={`${name}：${formatInstant(due)} 到期，${left}`}>
      {status === 'paused' ? <PauseCircleOutlined aria-hidden /> : ICONS[colour]}
      <span className="visually-hidden">{WORDS[colour]}</span>
      {!compact && <span className="clock-name">{name}</span>}
      <strong>{left}</strong>
      <span className="clock-due">
        {formatInstant(due)}
        {provisional && '（暂定）'}
      </span>
    </span>
  );
};
