import { Table, type TableColumnsType } from 'antd';
import { LegalBasisLine } from '../../components/legal-basis-line';
import type { RowFault } from './catalogue-types';

/** Every bad row by sheet, row and column, as the spreadsheet numbers them. */
export const FaultTable = ({ faults }: { readonly faults: readonly RowFault[] }) => (
  <Table<RowFault & { readonly key: number }>
    size="small"
    dataSource={faults.map((fault, key) => ({ ...fault, key }))}
    columns={COLUMNS}
    pagination={{ pageSize: 50, hideOnSinglePage: true }}
    scroll={{ x: 560 }}
  />
);

const COLUMNS: TableColumnsType<RowFault & { readonly key: number }> = [
  {
    title: '工作表',
    dataIndex: 'sheet',
    width: 120,
    render: (sheet: string | undefined, { row }) => sheet ?? (row === undefined ? '（整个文件）' : '—'),
  },
  { title: '行', dataIndex: 'row', width: 64 },
  { title: '列', dataIndex: 'column', width: 140 },
  {
    title: '问题',
    render: (_, { reason, rule }) => (
      <>
        {reason} {rule !== undefined && <LegalBasisLine rule={rule} />}
      </>
    ),
  },
];
