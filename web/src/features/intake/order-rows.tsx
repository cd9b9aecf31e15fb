import { Table } from 'antd';
import { OrderClockCell, OrderNextCell, OrderTitleCell } from './order-cells';
import type { OrderRow } from './intake-types';

interface RowsProps {
  readonly rows: readonly OrderRow[];
}

export const OrderTable = ({ rows }: RowsProps) => (
  <Table<OrderRow>
    size="middle"
    rowKey="orderId"
    pagination={false}
    dataSource={[...rows]}
    tableLayout="fixed"
    columns={[
      { title: '反映内容', width: '50%', render: (_, row) => <OrderTitleCell row={row} /> },
      { title: '下一步', width: '22%', render: (_, row) => <OrderNextCell row={row} /> },
      { title: '期限', width: '28%', render: (_, row) => <OrderClockCell row={row} /> },
    ]}
  />
);

/** The list on a narrow screen: one card for each order. */
export const OrderCards = ({ rows }: RowsProps) => (
  <ul className="docket-cards">
    {rows.map((row) => (
      <li key={row.orderId} className="panel">
        <OrderTitleCell row={row} />
        <dl>
          <dt>下一步</dt>
          <dd>
            <OrderNextCell row={row} />
          </dd>
          <dt>期限</dt>
          <dd>
            <OrderClockCell row={row} />
          </dd>
        </dl>
      </li>
    ))}
  </ul>
);
