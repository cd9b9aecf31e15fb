import { Table } from 'antd';
import { OrganName } from '../../../components/organ-name';
import type { BoardLine } from '../supervision-types';
import { DueCell, DutyCell, SeverityCell } from './board-cells';
import type { BoardRowsProps } from './board-rows';
import { lineKey } from './board-rows';

export const BoardTable = ({ lines, nextStep }: BoardRowsProps) => (
  <Table<BoardLine>
    size="middle"
    rowKey={lineKey}
    pagination={false}
    dataSource={[...lines]}
    tableLayout="fixed"
    columns={[
      { title: '应办事项', width: '28%', render: (_, line) => <DutyCell line={line} /> },
      { title: '应办机关', width: '15%', render: (_, { organ }) => <OrganName organ={organ} /> },
      { title: '机制', width: '7%', dataIndex: 'mechanismName' },
      { title: '期限', width: '16%', render: (_, line) => <DueCell line={line} /> },
      { title: '督办', width: '17%', render: (_, line) => <SeverityCell line={line} /> },
      { title: '下一步', width: '17%', render: (_, line) => <strong className="board-next">{nextStep?.(line)}</strong> },
    ]}
  />
);
