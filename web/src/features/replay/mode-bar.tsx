import { Segmented } from 'antd';
import { InstantPicker } from '../../components/instant-picker';
import { type ReplayMode, type ReplayPoint } from './stops';

const MODES: readonly { readonly value: ReplayMode; readonly label: string; readonly says: string }[] = [
  { value: 'version', label: '按步骤', says: '按录入平台的先后，一步一步看。' },
  { value: 'asOf', label: '按发生时间', says: '以事情实际发生的时间为准：事后补记和更正的内容，算在它实际发生的时候。' },
  { value: 'knownAt', label: '按当时所知', says: '只看那一刻已经录入平台的内容：之后的补记和更正还不知道。' },
];

export interface ModeBarProps {
  readonly point: ReplayPoint;
  readonly onMode: (mode: ReplayMode) => void;
  readonly onPoint: (point: ReplayPoint) => void;
}

/** In which order of time the file is replayed, and for the two orders of time the moment itself. */
export const ModeBar = ({ point, onMode, onPoint }: ModeBarProps) => (
  <div className="replay-modes">
    <Segmented<ReplayMode>
      aria-label="回放方式"
      options={MODES.map(({ value, label }) => ({ value, label }))}
      value={point.mode}
      onChange={onMode}
    />
    {point.mode !== 'version' && (
      <label>
        时刻 <InstantPicker value={point.at} onChange={(at) => at !== undefined && onPoint({ mode: point.mode, at })} />
      </label>
    )}
    <span className="muted">{MODES.find(({ value }) => value === point.mode)?.says}</span>
  </div>
);
