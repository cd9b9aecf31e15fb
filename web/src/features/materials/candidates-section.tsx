import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/types';
import { EmptyState } from '../../components/empty-state';
import { OrganSelect } from '../../components/organ-select';
import { QueryProblem } from '../../components/query-problem';
import { DrawForm } from './draw-form';
import { type Candidate, type CandidateFilters, candidatesQuery } from './material-queries';

type Mechanism = NonNullable<CandidateFilters['mechanism']>;
const MECHANISMS: readonly { readonly value: Mechanism; readonly label: string }[] = [
  { value: 'transfer', label: '案件移送' },
  { value: 'consultation', label: '执法协商' },
  { value: 'dispute', label: '争议协调' },
  { value: 'criminal-transfer', label: '行刑衔接' },
  { value: 'supervision', label: '督办' },
];

/** Finished files by what they teach; nothing here says whose they are. */
export const CandidatesSection = ({ series }: { readonly series: readonly Schemas['SeriesDto'][] }) => {
  const [filters, setFilters] = useState<CandidateFilters>({});
  const [chosen, choose] = useState<Candidate>();
  const candidates = useQuery(candidatesQuery(filters));
  const set = (changed: Partial<Record<keyof CandidateFilters, string | undefined>>) =>
    setFilters((known) =>
      Object.fromEntries(Object.entries({ ...known, ...changed }).filter(([, value]) => value !== undefined && value !== '')),
    );
  return (
    <section className="panel no-print" aria-label="可抽取的案卷">
      <h2>可抽取的案卷</h2>
      <p className="muted">只列已作出处理、不予立案或者已结案的案卷；不显示当事人、标题和案情。</p>
      <div className="docket-tools">
        <Input.Search allowClear placeholder="事项" aria-label="按事项筛选" style={{ width: 180 }} onSearch={(item) => set({ item })} />
        <span className="organ-filter">
          <OrganSelect placeholder="机关" aria-label="按机关筛选" allowClear onChange={(organ) => set({ organ })} />
        </span>
        <Select<Mechanism>
          allowClear
          placeholder="机制"
          aria-label="按机制筛选"
          style={{ width: 120 }}
          options={[...MECHANISMS]}
          onChange={(mechanism) => set({ mechanism })}
        />
        <Select<'true' | 'false'>
          allowClear
          placeholder="有无逾期"
          aria-label="按有无逾期筛选"
          style={{ width: 120 }}
          options={[
            { value: 'true', label: '有逾期' },
            { value: 'false', label: '没有逾期' },
          ]}
          onChange={(late) => set({ late })}
        />
      </div>
      <QueryProblem query={candidates} />
      <Table<Candidate>
        rowKey="caseId"
        size="middle"
        loading={candidates.isLoading}
        dataSource={candidates.data?.items ?? []}
        columns={columnsWith(choose)}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState text="没有符合条件的已办结案卷" /> }}
      />
      {chosen !== undefined && <DrawForm candidate={chosen} series={series} onClose={() => choose(undefined)} />}
    </section>
  );
};

const columnsWith = (choose: (candidate: Candidate) => void): TableColumnsType<Candidate> => [
  { title: '事项', dataIndex: 'itemName' },
  { title: '乡镇', dataIndex: 'townshipName' },
  { title: '机关', key: 'organs', render: (_, { organs }) => organs.map(({ name }) => name).join('、') },
  { title: '登记月份', dataIndex: 'month' },
  { title: '步数', dataIndex: 'events' },
  { title: '机制', key: 'mechanisms', render: (_, { mechanisms }) => mechanisms.map((name) => <Tag key={name}>{name}</Tag>) },
  { title: '逾期', key: 'late', render: (_, { late }) => (late === 0 ? '无' : <Tag color="red">{late}项</Tag>) },
  {
    title: '',
    key: 'draw',
    fixed: 'right',
    render: (_, candidate) => (
      <Button type="primary" size="small" onClick={() => choose(candidate)}>
        抽取
      </Button>
    ),
  },
];
