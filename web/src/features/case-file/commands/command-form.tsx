import { App, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../api/commands';
import { cleanBody } from '../../../components/clean-body';
import { ProblemAlert } from '../../../components/problem-alert';
import { useServerErrors } from '../../../components/use-server-errors';
import type { CommandFormProps } from './command-form-props';
import { commandPath } from './command-path';
import { OccurredAtField } from './occurred-at-field';
import { useDirtyForm } from './dirty-form';
import './command-form.css';

interface CommandFormOwnProps<Values, Body> extends CommandFormProps {
  readonly form?: FormInstance<Values>;
  readonly initialValues?: Partial<Values>;
  /** The body of what was filled in; the values themselves, without what is empty, when left out. */
  readonly toBody?: (values: Values) => Body;
  /** On the button; the name of the command when left out. */
  readonly submitText?: string;
  readonly danger?: boolean;
  /** False while what was chosen cannot be done this way. */
  readonly submittable?: boolean;
  readonly children?: ReactNode;
}

/**
 * The frame of every command: items named like the fields of the body, so that the errors of the server find them; what was
 * typed stays when the server refuses; after 412 the next try is made against the version that was just shown.
 */
export const CommandForm = <Values extends object, Body = Values>({
  file,
  command,
  onDone,
  form: given,
  initialValues,
  toBody = cleanBody<Body>,
  submitText = command.name,
  danger = false,
  submittable = true,
  children,
}: CommandFormOwnProps<Values, Body>) => {
  const [form] = Form.useForm<Values>(given);
  const { message } = App.useApp();
  const markDirty = useDirtyForm();
  const opened = useRef(file.version);
  const [seen, setSeen] = useState(opened.current);
  const send = useCommand<Body>(() => {
    void message.success(`${command.name}：已记录。`);
    onDone();
  });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button is at the foot of a long form: a refusal above it would not be seen. A field at fault is scrolled to after this.
    if (send.error !== null) top.current?.scrollIntoView({ block: 'nearest' });
  }, [send.error]);
  const rest = useServerErrors(form, send.error);
  const submit = (values: Values): void =>
    send.mutate(
      { path: commandPath(file.caseId, command), body: toBody(values), seen },
      { onError: ({ status, problem }) => status === 412 && setSeen(problem.version ?? file.version) },
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
        <Button type="primary" htmlType="submit" danger={danger} loading={send.isPending} disabled={!submittable}>
          {submitText}
        </Button>
      </div>
    </Form>
  );
};
