import {
  CaretRightFilled,
  FastBackwardOutlined,
  FastForwardOutlined,
  PauseOutlined,
  StepBackwardOutlined,
  StepForwardOutlined,
} from '@ant-design/icons';
import { Button, Segmented, Slider, Space } from 'antd';
import { formatInstant } from '../../components/format';
import { type ReplayPoint } from './stops';
import { type Player, SPEEDS, type Speed } from './use-player';

export interface ReplayControlsProps {
  readonly stops: readonly ReplayPoint[];
  readonly index: number;
  readonly player: Player;
  readonly go: (index: number) => void;
}

/** First, back, play, forward, last, speed and the slider; the keys do the same. */
export const ReplayControls = ({ stops, index, player, go }: ReplayControlsProps) => {
  const last = stops.length - 1;
  const step = (to: number): void => {
    player.pause();
    go(to);
  };
  return (
    <div className="replay-controls" role="group" aria-label="回放控制">
      <Space.Compact>
        <Button icon={<FastBackwardOutlined />} aria-label="第一步" title="第一步（Home）" disabled={index <= 0} onClick={() => step(0)} />
        <Button
          icon={<StepBackwardOutlined />}
          aria-label="上一步"
          title="上一步（←）"
          disabled={index <= 0}
          onClick={() => step(index - 1)}
        />
        <Button
          type="primary"
          icon={player.playing ? <PauseOutlined /> : <CaretRightFilled />}
          title="播放或暂停（空格）"
          onClick={player.toggle}
        >
          {player.playing ? '暂停' : '播放'}
        </Button>
        <Button
          icon={<StepForwardOutlined />}
          aria-label="下一步"
          title="下一步（→）"
          disabled={index >= last}
          onClick={() => step(index + 1)}
        />
        <Button
          icon={<FastForwardOutlined />}
          aria-label="最后一步"
          title="最后一步（End）"
          disabled={index >= last}
          onClick={() => step(last)}
        />
      </Space.Compact>
      <Segmented<Speed>
        aria-label="播放速度"
        options={SPEEDS.map((speed) => ({ value: speed, label: `${speed}×` }))}
        value={player.speed}
        onChange={player.setSpeed}
      />
      <Slider
        min={0}
        max={Math.max(last, 1)}
        value={Math.max(index, 0)}
        disabled={last < 1}
        onChange={step}
        tooltip={{ formatter: (value) => labelOf(stops[value ?? 0]) }}
        ariaLabelForHandle="回放进度"
        ariaValueTextFormatterForHandle={(value) => labelOf(stops[value])}
      />
      <span className="replay-count" aria-live="off">
        {index + 1} / {stops.length}
      </span>
    </div>
  );
};

const labelOf = (stop: ReplayPoint | undefined): string => {
  if (stop === undefined) return '';
  return stop.mode === 'version' ? `第 ${stop.version} 步` : formatInstant(stop.at);
};
