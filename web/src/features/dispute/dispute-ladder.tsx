import { CheckOutlined, StopOutlined } from '@ant-design/icons';
import type { Dispute } from '../../api/types';
import { formatDate } from '../../components/format';
import { type LadderStep, ladderOf } from './ladder';

const WORDS: Readonly<Record<LadderStep['state'], string>> = { done: '已完成', now: '当前', ahead: '未到', ended: '终止' };

/** 申请 → 受理 → … → 办结 in small steps. */
export const DisputeLadder = ({ dispute }: { readonly dispute: Dispute }) => (
  <ol className="ladder" aria-label="争议协调的进度">
    {ladderOf(dispute).map(({ key, title, at, state }) => (
      <li key={key} className={`ladder-step ladder-${state}`} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
        {state === 'done' && <CheckOutlined aria-hidden />}
        {state === 'ended' && <StopOutlined aria-hidden />}
        <span className="visually-hidden">{WORDS[state]}</span>
        <span>{title}</span>
        {at !== undefined && <time className="ladder-when">{formatDate(at)}</time>}
      </li>
    ))}
  </ol>
);
