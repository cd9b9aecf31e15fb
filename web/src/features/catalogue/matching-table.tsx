import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { VerifiedTag } from '../../components/verified-tag';
import type { MatchingRow } from './catalogue-types';

const KINDS: Readonly<Record<MatchingRow['kind'], string>> = { 'one-to-many': '一对多', 'many-to-one': '多对一' };

export interface MatchingTableProps {
  readonly rows: readonly MatchingRow[];
  readonly loading: boolean;
  readonly onOpen: (code: string) => void;
}

/** 工作衔接对应表: which office of a township works with which department. */
export const MatchingTable = ({ rows, loading, onOpen }: MatchingTableProps) => (
  <Table<MatchingRow>
    rowKey="number"
    size="small"
    dataSource={rows}
    columns={columnsOf(onOpen)}
    loading={loading}
    pagination={false}
    locale={{ emptyText: '这一天没有衔接对应表' }}
  />
);

const columnsOf = (onOpen: (code: string) => void): TableColumnsType<MatchingRow> => [
  { title: '序号', dataIndex: 'number', width: 60, responsive: ['md'] },
  { title: '对应方式', key: 'kind', width: 90, responsive: ['md'], render: (_, { kind }) => <Tag>{KINDS[kind]}</Tag> },
  { title: '乡镇（前台）', key: 'offices', width: '20%', render: (_, { offices }) => offices.join('、') },
  {
    title: '县直部门（后台）',
    key: 'departments',
    width: '24%',
    render: (_, { departments }) => departments.map(({ name }) => name).join('、'),
  },
  {
    title: '衔接事项',
    key: 'matter',
    render: (_, { matter, example }) => (
      <>
        {matter} {example && <VerifiedTag kind="example" />}
      </>
    ),
  },
  {
    title: '职权事项',
    key: 'items',
    width: '16%',
    responsive: ['sm'],
    render: (_, { items }) =>
      items.map((code) => (
        <Button key={code} type="link" size="small" onClick={() => onOpen(code)}>
          {code}
        </Button>
      )),
  },
];
