import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Table, Tag } from 'antd';
import { useNavigate } from 'react-router';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { Schemas } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';
import { formatInstant } from '../../components/format';
import { deviceOf } from './device';
import { forgetSignedIn } from '../sign-in/keep-signed-in';

type Session = Schemas['SessionDto'];

export const SessionList = () => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data, error, isPending } = useQuery<readonly Session[], ProblemError>({
    queryKey: keys.sessions,
    queryFn: async () => (await dataOf(api.GET('/api/sessions'))).items,
  });
  const endOne = useMutation<unknown, ProblemError, string>({
    mutationFn: (id) => api.DELETE('/api/sessions/{id}', { params: { path: { id } } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
  const endAll = useMutation<unknown, ProblemError>({
    mutationFn: () => api.DELETE('/api/sessions'),
    onSuccess: async () => {
      await navigate('/sign-in');
      forgetSignedIn(client);
    },
  });
  const failed = error ?? endOne.error ?? endAll.error;
  return (
    <>
      {failed !== null && <ProblemAlert problem={failed} />}
      <Table<Session>
        size="small"
        rowKey="id"
        pagination={false}
        loading={isPending}
        dataSource={data ?? []}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: '设备',
            render: (_, { userAgent, current }) => (
              <>
                {deviceOf(userAgent)} {current && <Tag color="blue">本次登录</Tag>}
              </>
            ),
          },
          { title: 'IP 地址', dataIndex: 'ip' },
          { title: '登录时间', render: (_, { createdAt }) => formatInstant(createdAt) },
          { title: '最近使用', render: (_, { lastSeenAt }) => formatInstant(lastSeenAt) },
          { title: '有效至', render: (_, { expiresAt }) => formatInstant(expiresAt) },
          {
            title: '操作',
            render: (_, { id, current }) =>
              current ? null : (
                <Button size="small" onClick={() => endOne.mutate(id)}>
                  退出
                </Button>
              ),
          },
        ]}
      />
      <p>
        <Popconfirm
          title="在所有地方退出登录？"
          description="包括本次登录，之后需要重新登录。"
          okText="全部退出"
          cancelText="取消"
          onConfirm={() => endAll.mutate()}
        >
          <Button danger loading={endAll.isPending}>
            在所有地方退出登录
          </Button>
        </Popconfirm>
      </p>
    </>
  );
};
