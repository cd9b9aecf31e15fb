import { useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { mayImportLaw } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { today } from '../../components/county-time';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { type ListedInstrument, instrumentPath, instrumentsQuery } from './law-queries';
import './law.css';

type Shown = 'all' | 'imported' | 'missing';

const isShown = ({ title, key, texts }: ListedInstrument, shown: Shown, q: string): boolean =>
  (shown === 'all' || (shown === 'imported') === texts.length > 0) && (title.includes(q) || key.includes(q));

/** 法规库: what rules cite and what was imported. */
export const LawPage = () => {
  const user = useUser();
  const [q, setQ] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const list = useQuery(instrumentsQuery);
  const items = list.data ?? [];
  const imported = items.filter(({ texts }) => texts.length > 0).length;
  return (
    <>
      <PageTitle
        title="法规库"
        actions={
          mayImportLaw(user) && (
            <Link to="/law/import">
              <Button type="primary">导入法规</Button>
            </Link>
          )
        }
      />
      <div className="panel">
        <p className="muted">
          平台引用的法规都在这里。文本不随平台提供，由法规管理人员导入；没有文本的，引用仍写明法规和条文。
          {list.data !== undefined && ` 共 ${items.length} 部，已导入文本 ${imported} 部。`}
        </p>
        {list.data !== undefined && imported === 0 && (
          <EmptyState
            text={
              mayImportLaw(user)
                ? '还没有导入任何法规的文本。请准备 Markdown 文件（第一行写“# 法规名称”，条文以“第…条”开头），点“导入法规”。'
                : '还没有导入任何法规的文本。请联系清单管理员、司法局监督人员或者系统管理员导入。'
            }
          />
        )}
        <div className="law-filters">
          <Input.Search aria-label="查找法规" placeholder="法规名称" allowClear onChange={({ target }) => setQ(target.value.trim())} />
          <Segmented<Shown>
            value={shown}
            onChange={setShown}
            options={[
              { value: 'all', label: '全部' },
              { value: 'imported', label: '有文本' },
              { value: 'missing', label: '缺文本' },
            ]}
          />
        </div>
        <QueryProblem query={list} />
        <Table<ListedInstrument>
          rowKey="key"
          size="small"
          loading={list.isLoading}
          dataSource={items.filter((item) => isShown(item, shown, q))}
          columns={COLUMNS}
          pagination={{ pageSize: 30, hideOnSinglePage: true }}
          locale={{ emptyText: '没有符合条件的法规' }}
        />
      </div>
    </>
  );
};

const textState = ({ texts, articles }: ListedInstrument) => {
  const newest = texts.at(-1);
  if (newest === undefined) return <Tag>缺文本</Tag>;
  return (
    <>
      <Tag color="green">{texts.length} 版</Tag>自 {newest.inForceFrom} 起施行，{articles} 条
    </>
  );
};

const COLUMNS: TableColumnsType<ListedInstrument> = [
  {
    title: '法规',
    key: 'title',
    render: (_, item) => (
      <>
        <Link className="wrap-anywhere" to={instrumentPath(item.key, today())}>
          {item.title}
        </Link>{' '}
        {item.unverified && <Tag color="orange">待核实</Tag>}
        <div className="only-narrow">
          {textState(item)} <span className="muted">规则 {item.rules} 条</span>
        </div>
      </>
    ),
  },
  { title: '文本', key: 'texts', width: '34%', responsive: ['md'], render: (_, item) => textState(item) },
  { title: '引用它的规则', dataIndex: 'rules', width: 120, responsive: ['md'] },
];
