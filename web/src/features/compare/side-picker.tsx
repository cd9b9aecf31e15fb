import { Segmented, Slider } from 'antd';
import { useState } from 'react';
import { InstantPicker } from '../../components/instant-picker';
import type { Side, SideMode } from './compare-address';
import type { ComparedSide } from './compare-types';
import { kindWords, modeWords } from './compare-words';
import { HistorySelect } from './history-select';

export interface SidePickerProps {
  readonly name: string;
  readonly side: Side | undefined;
  /** What the server said of the side last. */
  readonly known: ComparedSide | undefined;
  readonly onChange: (side: Side) => void;
}

const MODES = (['latest', 'version', 'asOf', 'knownAt'] as const).map((value) => ({ value, label: modeWords[value] }));

/** Which history, and which moment of it. */
export const SidePicker = ({ name, side, known, onChange }: SidePickerProps) => (
  <fieldset className="panel compare-picker">
    <legend>{name}</legend>
    <HistorySelect side={side} title={known?.title} onChange={onChange} />
    {known !== undefined && known.kind !== 'case' && (
      <p className="muted">{known.kind === 'branch' ? known.title : `${kindWords[known.kind]}：${known.title}`}</p>
    )}
    {side !== undefined && (
      <>
        <Segmented<SideMode>
          aria-label={`${name}时点`}
          options={MODES}
          value={side.mode}
          onChange={(mode) => onChange(inMode(side, mode, known))}
        />
        {side.mode === 'version' && <VersionSlider key={side.value} name={name} side={side} of={known?.frame.of} onChange={onChange} />}
        {(side.mode === 'asOf' || side.mode === 'knownAt') && (
          <label>
            时刻 <InstantPicker value={side.value} onChange={(at) => at !== undefined && onChange({ ...side, value: at })} />
          </label>
        )}
      </>
    )}
  </fieldset>
);

/** The same place in another mode, so that nothing jumps. */
const inMode = (side: Side, mode: SideMode, known: ComparedSide | undefined): Side => {
  if (mode === 'latest') return { kind: side.kind, id: side.id, mode };
  return { ...side, mode, value: mode === 'version' ? String(known?.frame.version ?? 1) : (known?.frame.at ?? '') };
};

interface VersionSliderProps extends Pick<SidePickerProps, 'name' | 'onChange'> {
  readonly side: Side;
  readonly of: number | undefined;
}

/** Moves freely; the comparison is made where it is let go. */
const VersionSlider = ({ name, side, of, onChange }: VersionSliderProps) => {
  const [version, setVersion] = useState(Number(side.value));
  return (
    <div className="compare-version">
      <Slider
        min={1}
        max={Math.max(of ?? version, version)}
        value={version}
        onChange={setVersion}
        onChangeComplete={(to) => onChange({ ...side, value: String(to) })}
        ariaLabelForHandle={`${name}版本`}
      />
      <span>
        第 {version} 步{of === undefined ? '' : `，共 ${of} 步`}
      </span>
    </div>
  );
};
