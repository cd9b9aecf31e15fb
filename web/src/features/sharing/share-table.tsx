import { Table } from 'antd';
import { ShareClockCell, ShareNextCell, ShareSidesCell, ShareTitleCell } from './share-cells';
import type { RequestRow } from './share-types';

export const ShareTable = ({ rows }: { readonly rows: readonly RequestRow[] }) => (
  <Table<RequestRow>
    size="middle"
    rowKey="shareId"
    pagination={false}
    dataSource={[...rows]}
    tableLayout="fixed"
    columns={[
      { title: '信息和用途', width: '34%', render: (_, row) => <ShareTitleCell row={row} /> },
      { title: '需求部门 → 提供部门', width: '24%', render: (_, row) => <ShareSidesCell row={row} /> },
      { title: '下一步', width: '20%', render: (_, row) => <ShareNextCell row={row} /> },
      { title: '期限', width: '22%', render: (_, row) => <ShareClockCell row={row} /> },
    ]}
  />
);
