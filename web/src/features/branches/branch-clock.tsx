import { Button } from 'antd';
import { useState } from 'react';
import { formatInstant } from '../../components/format';
import { InstantPicker } from '../../components/instant-picker';
import { ProblemAlert } from '../../components/problem-alert';
import type { Branch } from './branch-types';
import { useBranchCommand } from './use-branch-command';

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const later = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * DAY_MS + OFFSET_MS).toISOString().replace('Z', '+08:00');

/** The time inside the branch: every clock of the file is read at it. */
export const BranchClock = ({ branch }: { readonly branch: Branch }) => {
  const [chosen, setChosen] = useState<string>();
  const { run, error, isPending } = useBranchCommand(branch, '推演时间已设定。', () => setChosen(undefined));
  const may = branch.mine && branch.closedAt === undefined;
  return (
    <section className="panel branch-clock" aria-label="推演时间">
      <h2 className="section-title">推演时间</h2>
      <p>
        <strong className="branch-now">{formatInstant(branch.clock)}</strong>
      </p>
      {may && (
        <div className="branch-clock-tools no-print">
          <InstantPicker aria-label="推演时间" value={chosen ?? branch.clock} onChange={setChosen} allowFuture />
          <Button type="primary" loading={isPending} disabled={chosen === undefined} onClick={() => run('clock', { clock: chosen })}>
            设为推演时间
          </Button>
          <Button onClick={() => run('clock', { clock: later(branch.clock, 1) })}>过一天</Button>
          <Button onClick={() => run('clock', { clock: later(branch.clock, 7) })}>过一周</Button>
        </div>
      )}
      <p className="muted">不早于最后一步（{formatInstant(branch.earliest)}）；期限按推演时间计算。</p>
      {error !== null && <ProblemAlert problem={error} />}
    </section>
  );
};
