import { useQuery } from '@tanstack/react-query';
import { Button, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { QueryProblem } from '../../components/query-problem';
import { EraseKeyForm } from './erase-key-form';
import { type TrainingSeries, seriesQuery } from './material-queries';

/** 系列: what their keys still lead to, and the end of them. */
export const SeriesSection = () => {
  const series = useQuery(seriesQuery());
  const [chosen, choose] = useState<TrainingSeries>();
  return (
    <section className="panel no-print" aria-label="系列">
      <h2>系列</h2>
      <p className="muted">同一系列的教学案卷共用一把密钥：有密钥，才能继续抽取、由化名查到原案。</p>
      <QueryProblem query={series} />
      <Table<TrainingSeries>
        rowKey="series"
        size="middle"
        loading={series.isLoading}
        dataSource={series.data?.items ?? []}
        columns={columnsWith(choose)}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState text="还没有系列" /> }}
      />
      {chosen !== undefined && <EraseKeyForm series={chosen} onClose={() => choose(undefined)} />}
    </section>
  );
};

const columnsWith = (choose: (series: TrainingSeries) => void): TableColumnsType<TrainingSeries> => [
  { title: '系列', dataIndex: 'name' },
  { title: '教学案卷', key: 'copies', render: (_, { copies }) => `${copies}份` },
  { title: '待签批', key: 'unsigned', render: (_, { unsigned }) => (unsigned === 0 ? '无' : <Tag color="gold">{unsigned}份</Tag>) },
  { title: '密钥', key: 'key', render: (_, series) => keyState(series) },
  {
    title: '',
    key: 'erase',
    fixed: 'right',
    render: (_, series) =>
      series.mayErase && (
        <Button danger size="small" disabled={series.unsigned > 0} onClick={() => choose(series)}>
          销毁密钥
        </Button>
      ),
  },
];

const keyState = ({ erasedAt, erasedBy, groundName }: TrainingSeries): string =>
  erasedAt === undefined ? '保存中' : `已销毁：${erasedBy?.name ?? ''}，${formatInstant(erasedAt)}，${groundName ?? ''}`;
