import { Button, Table, type TableColumnsType } from 'antd';
import { CitedText } from '../../components/citation/cited-text';
import type { CatalogueItem } from './catalogue-types';
import { ItemStanding } from './item-standing';
import { validityText } from './validity';

export interface ItemTableProps {
  readonly items: readonly CatalogueItem[];
  readonly loading: boolean;
  readonly asOf: string;
  readonly onOpen: (code: string) => void;
}

/** Items of the catalogue in force on the day that was asked for. */
export const ItemTable = ({ items, loading, asOf, onOpen }: ItemTableProps) => (
  <Table<CatalogueItem>
    rowKey="code"
    size="small"
    dataSource={items}
    columns={columnsOf(onOpen, asOf)}
    loading={loading}
    pagination={false}
    locale={{ emptyText: '这一天的清单里没有符合条件的事项' }}
  />
);

const columnsOf = (onOpen: (code: string) => void, asOf: string): TableColumnsType<CatalogueItem> => [
  { title: '编码', dataIndex: 'code', width: '8%', className: 'nowrap', responsive: ['md'] },
  {
    title: '事项',
    key: 'name',
    render: (_, item) => (
      <>
        <Button type="link" className="item-link" onClick={() => onOpen(item.code)}>
          {item.name}
        </Button>{' '}
        <ItemStanding item={item} />
        <div className="muted only-narrow">
          {item.code} · {item.domain} · <CitedText text={item.legalBasis} on={asOf} />
        </div>
      </>
    ),
  },
  { title: '领域', dataIndex: 'domain', width: '12%', responsive: ['md'] },
  {
    title: '法律依据',
    key: 'basis',
    width: '30%',
    responsive: ['md'],
    render: (_, { legalBasis, basisInForceTo, basisNote }) => (
      <>
        <CitedText text={legalBasis} on={asOf} />
        {basisInForceTo !== undefined && <div className="basis-warning">依据施行至 {basisInForceTo}</div>}
        {basisNote !== undefined && <div className="muted">{basisNote}</div>}
      </>
    ),
  },
  { title: '程序规定', dataIndex: 'sectorRuleName', width: '9%', responsive: ['lg'] },
  { title: '有效期', key: 'valid', width: '11%', className: 'nowrap', responsive: ['md'], render: (_, item) => validityText(item) },
];
