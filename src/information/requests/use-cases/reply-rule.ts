import type { Share } from '../../domain/requests/share.js';

/** Within which time the provider answers; for case material, provides (安阳市城市管理综合执法条例 35, adopted by the county). */
export const replyRule = ({ scope, class: shareClass }: Pick<Share, 'scope' | 'class'>): string => {
  if (scope.kind === 'case') return 'AY-35';
  return shareClass === 'unconditional' ? 'DAT-21a' : 'DAT-21b';
};
