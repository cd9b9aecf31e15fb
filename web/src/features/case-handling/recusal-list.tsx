import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';

const decisionText = (granted: boolean | undefined): string => {
  if (granted === undefined) return '待机关负责人决定';
  return granted ? '准予回避' : '不予准许';
};

export const RecusalList = ({ recusals }: { readonly recusals: readonly Schemas['RecusalDto'][] }) =>
  recusals.length === 0 ? (
    <p className="muted">没有回避申请。</p>
  ) : (
    <ul className="links">
      {recusals.map(({ officer, ground, requestedAt, granted }) => (
        <li key={`${officer.id}${requestedAt}`}>
          {formatInstant(requestedAt)} 申请 <strong>{officer.name}</strong> 回避：{ground}；{decisionText(granted)}
        </li>
      ))}
    </ul>
  );
