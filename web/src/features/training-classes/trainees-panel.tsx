import { useQuery } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Table } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { formatInstant } from '../../components/format';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { standingQuery } from './class-queries';
import type { ClassPageData, TraineeStanding } from './class-types';
import { InviteForm } from './invite-form';

/** Minutes left of an attempt that runs, by the clock of the server. */
const leftOf = (until: string | undefined, now: string): string => {
  if (until === undefined) return '不限时';
  return `剩 ${Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000))} 分钟`;
};

const progressOf = ({ attempts }: TraineeStanding, now: string): string => {
  const last = attempts.at(-1);
  if (last === undefined) return '未开始';
  const { number, state, stateName, answered, until, endedAt } = last;
  const time = state === 'running' ? leftOf(until, now) : formatInstant(endedAt ?? '');
  return `第 ${number} 次，${stateName}，已答 ${answered} 题，${time}`;
};

/** 学员: who is invited, who has begun, and how much time is left. */
export const TraineesPanel = ({ training: { classId, phase } }: { readonly training: ClassPageData }) => {
  const standing = useQuery(standingQuery(classId));
  const command = useCommand<object>();
  const [reason, setReason] = useState('');
  const path = `/api/training/classes/${classId}`;
  const now = standing.data?.now ?? '';
  return (
    <>
      {phase !== 'over' && <InviteForm classId={classId} />}
      <QueryProblem query={standing} />
      {command.error !== null && <ProblemAlert problem={command.error} onClose={command.reset} />}
      <Table<TraineeStanding>
        rowKey={({ trainee }) => trainee.officer}
        loading={standing.isPending}
        dataSource={[...(standing.data?.items ?? [])]}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: '还没有邀请学员' }}
        columns={[
          { title: '姓名', render: (_, { trainee, invited }) => `${trainee.name}${invited ? '' : '（已移出）'}` },
          { title: '机关', render: (_, { trainee }) => trainee.organ.name },
          { title: '作答', render: (_, line) => progressOf(line, now) },
          { title: '待评阅', render: (_, { attempts }) => attempts.reduce((sum, { toMark }) => sum + toMark, 0) || '' },
          {
            title: '',
            fixed: 'right',
            render: (_, { trainee, invited }) =>
              invited && phase !== 'over' ? (
                <Popconfirm
                  title={`移出 ${trainee.name}？`}
                  description={
                    <Input aria-label="理由" placeholder="理由" value={reason} onChange={({ target }) => setReason(target.value)} />
                  }
                  okText="移出"
                  cancelText="取消"
                  okButtonProps={{ disabled: reason.trim() === '' }}
                  onConfirm={() => command.mutate({ path: `${path}/remove`, body: { officers: [trainee.officer], reason } })}
                >
                  <Button size="small">移出</Button>
                </Popconfirm>
              ) : null,
          },
        ]}
      />
      {phase !== 'over' && (
        <Popconfirm
          title="结束培训班？"
          description={<Input aria-label="理由" placeholder="理由" value={reason} onChange={({ target }) => setReason(target.value)} />}
          okText="结束"
          cancelText="取消"
          okButtonProps={{ disabled: reason.trim() === '' }}
          onConfirm={() => command.mutate({ path: `${path}/close`, body: { reason } })}
        >
          <Button className="class-close">结束培训班</Button>
        </Popconfirm>
      )}
    </>
  );
};
