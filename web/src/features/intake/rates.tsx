import { Statistic } from 'antd';
import type { OrderFigures } from './intake-types';

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${Math.round((part / whole) * 1000) / 10}%`);

/** 响应率、解决率、满意率 by the last callback of each order. */
export const Rates = ({ figures: { calledBack, responded, resolved, satisfied } }: { readonly figures: OrderFigures }) => (
  <div className="order-rates panel" role="group" aria-label="回访评价">
    <Statistic title="响应率" value={percent(responded, calledBack)} />
    <Statistic title="解决率" value={percent(resolved, calledBack)} />
    <Statistic title="满意率" value={percent(satisfied, calledBack)} />
    <span className="muted">按已回访的 {calledBack} 件计算</span>
  </div>
);
