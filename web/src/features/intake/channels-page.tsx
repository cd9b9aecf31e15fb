import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select, Table } from 'antd';
import { Link } from 'react-router';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import { keepsRunning, seesOrders } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { DateInput } from '../../components/date-input';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { useServerErrors } from '../../components/use-server-errors';
import { VerifiedTag } from '../../components/verified-tag';
import { optionsOf } from '../../wording/code-set';
import { clockFamilies } from '../../wording/intake-codes';
import { TextItem } from '../case-file/commands/text-item';
import { channelsQuery } from './intake-queries';
import type { Channel } from './intake-types';
import './intake.css';

type Body = Schemas['AddChannelBody'];

/** 诉求渠道: the list, and for administrators a form that adds to it. */
export const ChannelsPage = () => {
  const user = useUser();
  const channels = useQuery(channelsQuery);
  return (
    <>
      <PageTitle title="诉求渠道" actions={seesOrders(user) && <Link to="/orders">回到接诉即办</Link>} />
      <QueryProblem query={channels} />
      <div className="panel">
        <p className="muted">渠道自生效日期起使用；可以增加，或者从某日起改名，不删除。没有查到本县的渠道名称，现为默认清单。</p>
        <Table<Channel>
          size="small"
          rowKey="code"
          pagination={false}
          loading={channels.isPending}
          dataSource={[...(channels.data ?? [])]}
          scroll={{ x: 640 }}
          columns={[
            { title: '编码', dataIndex: 'code', width: 140 },
            {
              title: '名称',
              render: (_, { name, verified }) => (
                <>
                  {name} {!verified && <VerifiedTag kind="unverified" />}
                </>
              ),
            },
            { title: '期限种类', dataIndex: 'familyName', width: 200 },
            { title: '生效日期', dataIndex: 'validFrom', width: 120 },
            { title: '依据', dataIndex: 'basis' },
          ]}
        />
      </div>
      {keepsRunning(user) && <AddChannel />}
    </>
  );
};

const AddChannel = () => {
  const client = useQueryClient();
  const [form] = Form.useForm<Body>();
  const add = useMutation<unknown, ProblemError, Body>({
    mutationFn: (body) => dataOf(api.POST('/api/channels', { body })),
    onSuccess: () => {
      form.resetFields();
      void client.invalidateQueries({ queryKey: channelsQuery.queryKey });
    },
  });
  const rest = useServerErrors(form, add.error);
  return (
    <Form<Body>
      form={form}
      layout="vertical"
      className="panel order-form"
      onFinish={(values) => add.mutate(values)}
      disabled={add.isPending}
    >
      <h2>增加渠道</h2>
      {rest !== undefined && <ProblemAlert problem={rest} />}
      <Form.Item name="code" label="编码" rules={[{ required: true, message: '请填写编码' }]} extra="小写字母、数字和短横线">
        <Input maxLength={30} />
      </Form.Item>
      <TextItem name="name" label="名称" max={40} />
      <Form.Item name="family" label="期限种类" rules={[{ required: true, message: '请选择期限种类' }]}>
        <Select options={optionsOf(clockFamilies)} />
      </Form.Item>
      <Form.Item name="validFrom" label="生效日期" rules={[{ required: true, message: '请填写生效日期' }]}>
        <DateInput allowFuture />
      </Form.Item>
      <TextItem name="basis" label="依据" max={300} />
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        增加
      </Button>
    </Form>
  );
};
