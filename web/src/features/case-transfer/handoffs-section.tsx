import type { CaseDetail } from '../../api/types';
import { EmptyState } from '../../components/empty-state';
import { HandoffCard } from './handoff-card';

/** Every 移送 of the file, the newest first. */
export const HandoffsSection = ({ file }: { readonly file: CaseDetail }) =>
  file.handoffs.length === 0 ? (
    <EmptyState text="这个案卷还没有移送。" />
  ) : (
    <>
      {file.handoffs.toReversed().map((handoff) => (
        <HandoffCard key={handoff.handoffId} handoff={handoff} file={file} />
      ))}
    </>
  );
