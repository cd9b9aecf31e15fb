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
  /** Of a text that does not say which days it means: when it would end the other way. */
  readonly otherReading?: { readonly unit: string; readonly due: string };
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
  const { name, due, colour, left, provisional, status, otherReading } = clock;
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
      {otherReading !== undefined && !compact && (
        <span className="clock-other">原文未写明日的口径，按工作日读为 {otherReading.due.slice(0, 10)}</span>
      )}
    </span>
  );
};
