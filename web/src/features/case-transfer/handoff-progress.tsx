import { CheckOutlined, StopOutlined } from '@ant-design/icons';
import type { Handoff } from '../../api/types';
import { type ProgressStep, progressOf } from './progress';

const WORDS: Readonly<Record<ProgressStep['state'], string>> = { done: '已完成', now: '当前', ahead: '未到', ended: '终止' };

const Mark = ({ state }: { readonly state: ProgressStep['state'] }) => (
  <span className={`relay-mark relay-${state}`}>
    {state === 'done' && <CheckOutlined aria-hidden />}
    {state === 'ended' && <StopOutlined aria-hidden />}
    <span className="visually-hidden">{WORDS[state]}</span>
  </span>
);

/** The relay: the sender at the left, the receiver at the right, time running down. */
export const HandoffProgress = ({ handoff }: { readonly handoff: Handoff }) => (
  <div className="relay">
    <div className="relay-heads">
      <strong>{handoff.from.name}</strong>
      <span className="muted">移送 → 受移送</span>
      <strong>{handoff.to.name}</strong>
    </div>
    <ol className="relay-steps">
      {progressOf(handoff).map(({ key, side, title, when, note, state }) => (
        <li key={key} className={`relay-step relay-${side} relay-is-${state}`}>
          <Mark state={state} />
          <div className="relay-text">
            <strong>{title}</strong> {state === 'now' && <span className="relay-now">等待办理</span>}
            {when !== undefined && <time className="muted"> {when}</time>}
            {note !== undefined && <div className="muted">{note}</div>}
          </div>
        </li>
      ))}
    </ol>
  </div>
);
