import { App, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../api/commands';
import { cleanBody } from '../../../components/clean-body';
import { ProblemAlert } from '../../../components/problem-alert';
import { useServerErrors } from '../../../components/use-server-errors';
import { useDirtyForm } from '../../case-file/commands/dirty-form';
import { OccurredAtField } from '../../case-file/commands/occurred-at-field';
import '../../case-file/commands/command-form.css';
import type { Order, OrderCommand } from '../intake-types';

/** What every form of a step of an order is given. */
export interface OrderFormProps {
  readonly order: Order;
  readonly command: OrderCommand;
  readonly onDone: () => void;
}

interface OrderFormOwnProps<Values> extends OrderFormProps {
  readonly form?: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/** The frame of every step: what was typed stays when the server refuses; after 412 the next try is made against the version just shown. */
export const OrderForm = <Values extends object>({
  order,
  command,
  onDone,
  form: given,
  initialValues,
  danger = false,
  children,
}: OrderFormOwnProps<Values>) => {
  const [form] = Form.useForm<Values>(given);
  const { message } = App.useApp();
  const markDirty = useDirtyForm();
  const opened = useRef(order.version);
  const [seen, setSeen] = useState(opened.current);
  const top = useRef<HTMLDivElement>(null);
  const send = useCommand<unknown>(() => {
    void message.success(`${command.name}：已记录。`);
    onDone();
  });
  useEffect(() => {
    if (send.error !== null) top.current?.scrollIntoView({ block: 'nearest' });
  }, [send.error]);
  const rest = useServerErrors(form, send.error);
  const submit = (values: Values): void =>
    send.mutate(
      { path: `/api/orders/${order.orderId}/${command.verb}`, body: cleanBody(values), seen },
      { onError: ({ status, problem }) => status === 412 && setSeen(problem.version ?? order.version) },
    );
  return (
    <Form<Values>
      form={form}
      name={command.verb}
      layout="vertical"
      {...(initialValues === undefined ? {} : { initialValues })}
      onFinish={submit}
      onValuesChange={markDirty}
      disabled={send.isPending}
      className="command-form"
    >
      <div ref={top}>{rest !== undefined && <ProblemAlert problem={rest} />}</div>
      {children}
      <OccurredAtField />
      <div className="command-form-foot">
        <Button type="primary" htmlType="submit" danger={danger} loading={send.isPending}>
          {command.name}
        </Button>
      </div>
    </Form>
  );
};
