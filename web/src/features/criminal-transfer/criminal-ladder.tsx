import { CheckOutlined, StopOutlined } from '@ant-design/icons';
import type { CriminalTransfer } from '../../api/types';
import { formatDate } from '../../components/format';
import { type PathStep, pathOf } from './criminal-path';

const WORDS: Readonly<Record<PathStep['state'], string>> = { done: '已完成', now: '当前', ahead: '未到', ended: '终止' };

/** 专案组 → 报告 → … → 移交物品 in small steps. */
export const CriminalLadder = ({ transfer }: { readonly transfer: CriminalTransfer }) => (
  <ol className="criminal-ladder" aria-label="行刑衔接的进度">
    {pathOf(transfer).map(({ key, title, at, state }) => (
      <li key={key} className={`criminal-step criminal-${state}`} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
        {state === 'done' && <CheckOutlined aria-hidden />}
        {state === 'ended' && <StopOutlined aria-hidden />}
        <span className="visually-hidden">{WORDS[state]}</span>
        <span>{title}</span>
        {at !== undefined && <time className="criminal-when">{formatDate(at)}</time>}
      </li>
    ))}
  </ol>
);
