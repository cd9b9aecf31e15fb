import { Table } from 'antd';
import type { DocketRow } from '../../api/types';
import { ClockCell, NextStepCell, StateCell, TitleCell } from './docket-cells';

export const DocketTable = ({ rows }: { readonly rows: readonly DocketRow[] }) => (
  <Table<DocketRow>
    size="middle"
    rowKey="caseId"
    pagination={false}
    dataSource={[...rows]}
    tableLayout="fixed"
    columns={[
      { title: '案卷', width: '34%', render: (_, row) => <TitleCell row={row} /> },
      { title: '责任机关', width: '14%', render: (_, { responsibleOrgan }) => <strong>{responsibleOrgan.name}</strong> },
      { title: '状态', width: '17%', render: (_, row) => <StateCell row={row} /> },
      { title: '下一步', width: '13%', render: (_, row) => <NextStepCell row={row} /> },
      { title: '期限', width: '22%', render: (_, row) => <ClockCell row={row} /> },
    ]}
  />
);
