import { App, Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useCommand } from '../../../api/commands';
import { cleanBody } from '../../../components/clean-body';
import { ProblemAlert } from '../../../components/problem-alert';
import { useServerErrors } from '../../../components/use-server-errors';
import '../../case-file/commands/command-form.css';

interface ShareFormProps<Values> {
  readonly form?: FormInstance<Values>;
  /** Path of the command. */
  readonly path: string;
  /** Version that the person had before them. */
  readonly seen?: number;
  readonly submitText: string;
  readonly doneText: string;
  readonly initialValues?: Partial<Values>;
  readonly toBody?: (values: Values) => unknown;
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** The frame of a form that writes beside the case files: errors find their items, what was typed stays after a refusal. */
export const ShareForm = <Values extends object>({
  form: given,
  path,
  seen,
  submitText,
  doneText,
  initialValues,
  toBody = cleanBody,
  onDone,
  children,
}: ShareFormProps<Values>) => {
  const [form] = Form.useForm<Values>(given);
  const { message } = App.useApp();
  const send = useCommand<unknown>(() => {
    void message.success(doneText);
    onDone();
  });
  const rest = useServerErrors(form, send.error);
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      {...(initialValues === undefined ? {} : { initialValues })}
      onFinish={(values) => send.mutate({ path, body: toBody(values), ...(seen === undefined ? {} : { seen }) })}
      disabled={send.isPending}
      className="command-form"
    >
      {rest !== undefined && <ProblemAlert problem={rest} />}
      {children}
      <div className="command-form-foot">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {submitText}
        </Button>
      </div>
    </Form>
  );
};
