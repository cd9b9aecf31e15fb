import { Button, Input, Segmented, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { CitationLink } from '../../components/citation/citation-link';
import { citationText } from '../../components/citation/citation-text';
import { SourceLabel } from '../../components/source-label';
import type { Rule } from './clock-types';
import { matches } from './rule-filter';

type Binding = Rule['binding'] | 'all';
const BINDINGS: readonly { readonly value: Binding; readonly label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'national', label: '国家规定' },
  { value: 'jiangxi', label: '江西省' },
  { value: 'county-default', label: '县级参数' },
  { value: 'other-province', label: '外地参考' },
];

export interface RuleBookTableProps {
  readonly rules: readonly Rule[];
  readonly loading: boolean;
  readonly onCompute: (rule: string) => void;
}

/** 规则库: every article that the platform cites, with its period where it has one. */
export const RuleBookTable = ({ rules, loading, onCompute }: RuleBookTableProps) => {
  const [search, setSearch] = useState('');
  const [binding, setBinding] = useState<Binding>('all');
  const shown = useMemo(
    () => rules.filter((rule) => (binding === 'all' || rule.binding === binding) && matches(rule, search)),
    [rules, binding, search],
  );
  return (
    <>
      <div className="rule-book-filters no-print">
        <Input.Search
          aria-label="查找规则"
          placeholder="名称、编号、法规、条文"
          allowClear
          onChange={(event) => setSearch(event.target.value)}
        />
        <Segmented<Binding> options={[...BINDINGS]} value={binding} onChange={setBinding} />
        <span className="muted" aria-live="polite">
          共 {shown.length} 条
        </span>
      </div>
      <Table<Rule>
        rowKey="id"
        size="small"
        dataSource={shown}
        columns={columnsOf(onCompute)}
        loading={loading}
        pagination={{ pageSize: 20, showSizeChanger: true, hideOnSinglePage: true }}
      />
    </>
  );
};

const TextCell = ({ rule }: { readonly rule: Rule }) => {
  const { id, name, period, label, text, source, article, note, verified, binding, effectiveFrom, effectiveTo } = rule;
  return (
    <>
      {/* On a phone this is the only column: what the others say stands above the text. */}
      <div className="only-narrow">
        <strong>{name}</strong> {period} <span className="muted">{id}</span> <SourceLabel label={label} />
      </div>
      <div>{text}</div>
      <div className="muted">
        <CitationLink rule={id}>{citationText({ source, article })}</CitationLink>
        {effectiveFrom === undefined ? '' : `，${effectiveFrom} 起施行`}
        {effectiveTo === undefined ? '' : `，${effectiveTo} 止`}
      </div>
      {note !== undefined && <div className="muted">说明：{note}</div>}
      {!verified && binding !== 'county-default' && <div>待核实</div>}
    </>
  );
};

const columnsOf = (onCompute: (rule: string) => void): TableColumnsType<Rule> => [
  { title: '编号', dataIndex: 'id', width: 104, responsive: ['md'], sorter: (a, b) => (a.id < b.id ? -1 : 1) },
  { title: '名称', dataIndex: 'name', width: 130, responsive: ['md'] },
  {
    title: '期限',
    dataIndex: 'period',
    width: 92,
    responsive: ['md'],
    render: (period: string | undefined) => period ?? <span className="muted">无期限</span>,
  },
  {
    title: '内容与依据',
    key: 'text',
    render: (_, rule) => <TextCell rule={rule} />,
  },
  { title: '义务主体', dataIndex: 'obliges', width: 130, responsive: ['md'] },
  { title: '效力', key: 'label', width: 170, responsive: ['md'], render: (_, rule) => <SourceLabel label={rule.label} /> },
  {
    title: '',
    key: 'compute',
    width: 72,
    className: 'no-print',
    render: (_, { id, length }) =>
      length === undefined ? null : (
        <Button type="link" size="small" onClick={() => onCompute(id)}>
          试算
        </Button>
      ),
  },
];
