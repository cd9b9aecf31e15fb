import { Collapse } from 'antd';
import type { CaseClock } from '../../../api/types';
import { EmptyState } from '../../../components/empty-state';
import { LongList } from '../../../components/long-list';
import { endedClocks, openClocks } from '../urgent-clock';
import { ClockCard } from './clock-card';

/** Every clock of the file, by whoever it binds. */
export const ClocksSection = ({ clocks }: { readonly clocks: readonly CaseClock[] }) => {
  const open = openClocks(clocks);
  const ended = endedClocks(clocks);
  if (clocks.length === 0) return <EmptyState text="这个案卷还没有期限。" />;
  return (
    <>
      {open.length === 0 && <p className="muted">没有进行中的期限。</p>}
      {open.map((clock) => (
        <ClockCard key={clock.clock} clock={clock} />
      ))}
      {ended.length > 0 && (
        <Collapse
          ghost
          size="small"
          className="print-unfold"
          items={[
            {
              key: 'ended',
              forceRender: true,
              label: `已经完成或终止的期限 ${ended.length} 项`,
              children: (
                <LongList rows={ended} unit="项" first={20}>
                  {(shown) => shown.map((clock) => <ClockCard key={clock.clock} clock={clock} />)}
                </LongList>
              ),
            },
          ]}
        />
      )}
    </>
  );
};
