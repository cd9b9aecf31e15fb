import { Segmented } from 'antd';
import { formatInstant } from '../../components/format';
import { useWideScreen } from '../../components/use-wide-screen';
import { InstantPicker } from '../../components/instant-picker';
import type { Assessment } from './assessment-types';

interface KnownSwitchProps {
  readonly assessment: Assessment | undefined;
  readonly knownAt: string | undefined;
  readonly onChange: (knownAt: string | undefined) => void;
}

/** 现在 or 当时: corrections and late registrations change what is known of the past, never what was known of it. */
export const KnownSwitch = ({ assessment, knownAt, onChange }: KnownSwitchProps) => {
  const wide = useWideScreen('md');
  const published = assessment?.publications.at(-1)?.knownAt;
  const value = knownAt === undefined ? 'now' : knownAt === published ? 'published' : 'other';
  return (
    <>
      <Segmented
        aria-label="按什么时候知道的计算"
        orientation={wide ? 'horizontal' : 'vertical'}
        value={value}
        onChange={(chosen) =>
          onChange(chosen === 'now' ? undefined : chosen === 'published' ? published : (knownAt ?? assessment?.knownAt))
        }
        options={[
          { value: 'now', label: '按现在的记录' },
          ...(published === undefined ? [] : [{ value: 'published', label: `公布时（截至 ${formatInstant(published)}）` }]),
          { value: 'other', label: '按某一时间的记录' },
        ]}
      />
      {value === 'other' && <InstantPicker value={knownAt} onChange={onChange} placeholder="截至 年-月-日 时:分" />}
    </>
  );
};
