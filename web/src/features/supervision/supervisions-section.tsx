import type { CaseDetail } from '../../api/types';
import { EmptyState } from '../../components/empty-state';
import { SupervisionCard } from './supervision-card';
import { inOrder } from './in-order';
import './supervision.css';

/** Every 督办 of the file; those that are not over first, then the newest. */
export const SupervisionsSection = ({ file }: { readonly file: CaseDetail }) =>
  file.supervisions.length === 0 ? (
    <EmptyState text="没有督办：这个案卷没有逾期的职责，也没有发现其他未履行的职责。" />
  ) : (
    <>
      {inOrder(file.supervisions).map((supervision) => (
        <SupervisionCard key={supervision.supervisionId} supervision={supervision} file={file} />
      ))}
    </>
  );
