import { Table, Tag } from 'antd';
import { listClasses } from '../../wording/catalogue-codes';
import { EmptyState } from '../../components/empty-state';
import type { ChangeDetail, ChangeRow } from './change-types';

/** Rows of the lists that end with the change, and those that begin. */
export const RowsTable = ({ change: { ends, begins, effectiveFrom } }: { readonly change: ChangeDetail }) => {
  const rows = [
    ...ends.map((row) => ({ ...row, begins: false, key: `end/${row.item}/${row.organ.id}/${row.placeName ?? ''}` })),
    ...begins.map((row) => ({ ...row, begins: true, key: `begin/${row.item}/${row.organ.id}/${row.placeName ?? ''}` })),
  ].toSorted((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0));
  return (
    <Table<ChangeRow & { readonly key: string; readonly begins: boolean }>
      size="small"
      dataSource={rows}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: <EmptyState text="承担机关没有变化" /> }}
      columns={[
        { title: '事项', render: (_, { item, itemName }) => `${itemName}（${item}）`, className: 'change-title-cell' },
        {
          title: '变化',
          render: (_, { begins: starts }) => (starts ? <Tag color="green">{effectiveFrom} 起</Tag> : <Tag color="red">到前一日止</Tag>),
        },
        { title: '机关', render: (_, { organ }) => organ.name },
        { title: '类别', render: (_, { listClass, begins: starts }) => (starts ? listClasses[listClass] : '') },
        { title: '地域', render: (_, { placeName }) => placeName ?? '全县' },
      ]}
    />
  );
};
