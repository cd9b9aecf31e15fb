import { Table } from 'antd';
import { DisputeClockCell, DisputeTitleCell, NextCell, PartiesCell } from './dispute-cells';
import type { DisputeRow } from './dispute-types';
import { DisputeWarnings } from './dispute-warnings';

export const DisputeTable = ({ rows }: { readonly rows: readonly DisputeRow[] }) => (
  <Table<DisputeRow>
    size="middle"
    rowKey="disputeId"
    pagination={false}
    dataSource={[...rows]}
    tableLayout="fixed"
    columns={[
      { title: '争议', width: '25%', render: (_, row) => <DisputeTitleCell row={row} /> },
      { title: '争议各方', width: '19%', render: (_, row) => <PartiesCell row={row} /> },
      { title: '下一步', width: '17%', render: (_, row) => <NextCell row={row} /> },
      { title: '期限', width: '18%', render: (_, row) => <DisputeClockCell row={row} /> },
      { title: '争议期间照常计算', width: '21%', render: (_, { warnings }) => <DisputeWarnings warnings={warnings} /> },
    ]}
  />
);
