import { CheckOutlined, MinusOutlined, StopOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { formatDate } from '../../components/format';
import { type LadderStep, ladderOf } from './progress';
import type { Supervision } from './supervision-types';

const WORDS: Readonly<Record<LadderStep['state'], string>> = {
  done: '已作出',
  now: '当前',
  skipped: '未采用',
  ahead: '未到',
  ended: '已终止',
};
const SIGNS: Readonly<Record<LadderStep['state'], ReactNode>> = {
  done: <CheckOutlined aria-hidden />,
  now: <span aria-hidden>●</span>,
  skipped: <MinusOutlined aria-hidden />,
  ahead: <span aria-hidden>○</span>,
  ended: <StopOutlined aria-hidden />,
};

/** How far the supervision has come, as a line of steps. */
export const SupervisionLadder = ({ supervision }: { readonly supervision: Supervision }) => (
  <ol className="ladder" aria-label="督办进程">
    {ladderOf(supervision).map(({ key, title, when, state }) => (
      <li key={key} className={`ladder-${state}`} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
        <span className="ladder-step">
          <span className="ladder-sign">{SIGNS[state]}</span>
          <span>{title}</span>
          <span className={state === 'now' ? 'ladder-word' : 'visually-hidden'}>{WORDS[state]}</span>
          {when !== undefined && <time className="muted">{formatDate(when)}</time>}
        </span>
      </li>
    ))}
  </ol>
);
