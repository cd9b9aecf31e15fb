import { App, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCommand } from '../../../api/commands';
import { cleanBody } from '../../../components/clean-body';
import { ProblemAlert } from '../../../components/problem-alert';
import { useServerErrors } from '../../../components/use-server-errors';
import { useDirtyForm } from '../../case-file/commands/dirty-form';
import { OccurredAtField } from '../../case-file/commands/occurred-at-field';
import type { Share, ShareCommand } from '../share-types';

export interface ShareFormProps {
  readonly share: Share;
  readonly command: ShareCommand;
  readonly onDone: () => void;
}

interface OwnProps<Values, Body> extends ShareFormProps {
  readonly form?: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  readonly toBody?: (values: Values) => Body;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

/**
 * The frame of every step of a request. Without If-Match: readings move the version all the time and change nothing that a
 * person decides on.
 */
export const ShareForm = <Values extends object, Body = Values>({
  share,
  command,
  onDone,
  form: given,
  initialValues,
  toBody = cleanBody<Body>,
  danger = false,
  children,
}: OwnProps<Values, Body>) => {
  const [form] = Form.useForm<Values>(given);
  const { message } = App.useApp();
  const markDirty = useDirtyForm();
  const top = useRef<HTMLDivElement>(null);
  const send = useCommand<Body>(() => {
    void message.success(`${command.name}：已记录。`);
    onDone();
  });
  useEffect(() => {
    if (send.error !== null) top.current?.scrollIntoView({ block: 'nearest' });
  }, [send.error]);
  const rest = useServerErrors(form, send.error);
  return (
    <Form<Values>
      form={form}
      name={command.verb}
      layout="vertical"
      {...(initialValues === undefined ? {} : { initialValues })}
      onFinish={(values) => send.mutate({ path: `/api/information-requests/${share.shareId}/${command.verb}`, body: toBody(values) })}
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
