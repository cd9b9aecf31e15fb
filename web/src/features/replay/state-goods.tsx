import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { formatInstant, formatYuan } from '../../components/format';
import { measureKinds } from '../../wording/case-codes';
import { nameOf } from '../../wording/code-set';
import type { FrameState } from './replay-types';

export const StateGoods = ({ state: { goods, measures } }: { readonly state: FrameState }) => {
  if (goods.length + measures.length === 0) return <EmptyState text="没有涉案物品和措施" />;
  return (
    <ul className="replay-state-list">
      {goods.map(({ goodsId, name, quantity, unit, storedAt, proceedsFen, heldBy }) => (
        <li key={goodsId}>
          <strong>{name}</strong> {quantity} {unit} <span className="muted">存放：{storedAt}</span>
          {heldBy !== undefined && <Tag>现由{heldBy.name}保管</Tag>}
          {proceedsFen !== undefined && <div>先行处置所得 {formatYuan(proceedsFen)}</div>}
        </li>
      ))}
      {measures.map(({ measureId, kind, object, issuedBy, from, expires, endedAt }) => (
        <li key={measureId}>
          <strong>{nameOf(measureKinds, kind)}</strong> {object} <Tag>{endedAt === undefined ? '执行中' : '已终止'}</Tag>
          <div className="muted">
            {issuedBy.name} · {formatInstant(from)} 起{expires === undefined ? '' : `，${formatInstant(expires)} 届满`}
          </div>
        </li>
      ))}
    </ul>
  );
};
