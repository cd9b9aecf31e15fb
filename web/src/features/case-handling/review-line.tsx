import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';

const OUTCOMES = { passed: '审核通过', returned: '已退回' } as const;

export const ReviewLine = ({ review }: { readonly review: Schemas['LegalReviewDto'] | undefined }) =>
  review === undefined ? (
    <p className="muted">没有送法制审核。</p>
  ) : (
    <p>
      {formatInstant(review.assignedAt)} 送 {review.reviewer.name} 审核：
      {review.outcome === undefined ? '审核中' : OUTCOMES[review.outcome]}
    </p>
  );
