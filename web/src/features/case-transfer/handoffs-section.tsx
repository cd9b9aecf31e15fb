import type { CaseDetail } from '../../api/types';
import { EmptyState } from '../../components/empty-state';
import { LongList } from '../../components/long-list';
import { HandoffCard } from './handoff-card';

/** Every 移送 of the file, the newest first. */
export const HandoffsSection = ({ file }: { readonly file: CaseDetail }) =>
  file.handoffs.length === 0 ? (
    <EmptyState text="这个案卷还没有移送。" />
  ) : (
    <LongList rows={file.handoffs.toReversed()} unit="次" first={20}>
      {(shown) => shown.map((handoff) => <HandoffCard key={handoff.handoffId} handoff={handoff} file={file} />)}
    </LongList>
  );
