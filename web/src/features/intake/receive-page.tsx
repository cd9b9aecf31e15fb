import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Radio, Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../api/commands';
import type { Committed, Schemas } from '../../api/types';
import { cleanBody } from '../../components/clean-body';
import { InstantPicker } from '../../components/instant-picker';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { useServerErrors } from '../../components/use-server-errors';
import { optionsOf } from '../../wording/code-set';
import { orderUrgencies } from '../../wording/intake-codes';
import { TextItem } from '../case-file/commands/text-item';
import { TownshipSelect } from '../catalogue/township-select';
import { channelsQuery } from './intake-queries';
import './intake.css';

type Body = Schemas['ReceiveOrderBody'];
type Received = Committed & { readonly orderId: string };

const START: Partial<Body> = { anonymous: false, urgency: 'ordinary', named: false };

/** 登记工单. */
export const ReceivePage = () => {
  const [form] = Form.useForm<Body>();
  const navigate = useNavigate();
  const { data: channels = [], isPending } = useQuery(channelsQuery);
  const send = useCommand<Body, Received>(({ orderId }) => void navigate(`/orders/${orderId}`));
  const rest = useServerErrors(form, send.error);
  const anonymous = Form.useWatch('anonymous', form);
  return (
    <>
      <PageTitle title="登记工单" actions={<Link to="/orders">回到接诉即办</Link>} />
      <Form<Body>
        form={form}
        name="receive-order"
        layout="vertical"
        className="panel order-form"
        initialValues={START}
        disabled={send.isPending}
        onFinish={(values) => send.mutate({ path: '/api/orders', body: cleanBody(values) })}
      >
        {rest !== undefined && <ProblemAlert problem={rest} />}
        <Form.Item name="channel" label="渠道" rules={[{ required: true, message: '请选择渠道' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={isPending}
            placeholder="诉求从哪里来"
            options={channels.map(({ code, name, familyName }) => ({ value: code, label: `${name}（${familyName}）` }))}
          />
        </Form.Item>
        <TextItem name="number" label="工单编号" max={60} required={false} extra="渠道给出的编号；不填由平台编号。" />
        <Form.Item name="receivedAt" label="收到时间" rules={[{ required: true, message: '请填写收到时间' }]}>
          <InstantPicker />
        </Form.Item>
        <TextItem name="matter" label="反映内容" max={2000} rows={4} placeholder="什么地方、什么时候、发生了什么；姓名和电话填在下面" />
        <Form.Item name="township" label="发生地（乡镇）" rules={[{ required: true, message: '请选择乡镇' }]}>
          <TownshipSelect />
        </Form.Item>
        <TextItem name="address" label="详细地点" max={200} placeholder="村、路、河段等" />
        <Form.Item name="urgency" label="缓急" extra="派单时可以另行确定时限；信访和市场监管投诉举报按规定的期限计算。">
          <Radio.Group options={optionsOf(orderUrgencies)} />
        </Form.Item>
        <Form.Item name="anonymous" valuePropName="checked">
          <Checkbox>匿名，没有留下联系方式</Checkbox>
        </Form.Item>
        {!anonymous && (
          <>
            <TextItem name="name" label="诉求人姓名" max={50} />
            <Form.Item name="phone" label="联系电话">
              <Input maxLength={20} inputMode="tel" />
            </Form.Item>
            <TextItem name="contactAddress" label="联系地址" max={200} required={false} />
            <Form.Item name="named" valuePropName="checked" extra="实名举报的，立案与否要告知举报人。">
              <Checkbox>实名举报</Checkbox>
            </Form.Item>
          </>
        )}
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          登记
        </Button>
      </Form>
    </>
  );
};
