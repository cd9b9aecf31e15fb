import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Table } from 'antd';
import { Link } from 'react-router';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { ProblemAlert } from '../../components/problem-alert';
import { emptyTexts } from './desk-tabs';

interface DraftLine {
  readonly draftId: string;
  readonly title: string;
  readonly updatedAt: string;
}

/** Registrations that were begun. */
export const DraftList = () => {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery<readonly DraftLine[], ProblemError>({
    queryKey: keys.drafts,
    queryFn: async () => (await dataOf(api.GET('/api/drafts'))).items,
  });
  const discard = useMutation<unknown, ProblemError, string>({
    mutationFn: (draftId) => api.DELETE('/api/drafts/{draftId}', { params: { path: { draftId } } }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.drafts });
      await client.invalidateQueries({ queryKey: keys.desk });
    },
  });
  const failed = error ?? discard.error;
  return (
    <div className="docket">
      {failed !== null && <ProblemAlert problem={failed} />}
      <Table<DraftLine>
        rowKey="draftId"
        pagination={false}
        loading={isPending}
        dataSource={data === undefined ? [] : [...data]}
        locale={{ emptyText: <EmptyState text={emptyTexts.drafts} /> }}
        columns={[
          {
            title: '草稿',
            render: (_, { draftId, title }) => <Link to={`/cases/new?draft=${draftId}`}>{title === '' ? '未命名' : title}</Link>,
          },
          { title: '最后保存', width: 160, render: (_, { updatedAt }) => formatInstant(updatedAt) },
          {
            title: '操作',
            width: 90,
            render: (_, { draftId, title }) => (
              <Popconfirm
                title={`删除草稿“${title === '' ? '未命名' : title}”？`}
                okText="删除"
                cancelText="取消"
                onConfirm={() => discard.mutate(draftId)}
              >
                <Button size="small" danger>
                  删除
                </Button>
              </Popconfirm>
            ),
          },
        ]}
      />
    </div>
  );
};
