import { App, Button, Form, type FormInstance } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCommand } from '../../../api/commands';
import { cleanBody } from '../../../components/clean-body';
import { ProblemAlert } from '../../../components/problem-alert';
import { useServerErrors } from '../../../components/use-server-errors';
import { useDirtyForm } from './dirty-form';
import { useStepTarget } from './step-target';
import { OccurredAtField } from './occurred-at-field';
import './command-form.css';

/** The step that a form takes, in whichever stream. */
export interface TakenStep {
  readonly path: string;
  readonly name: string;
  readonly verb: string;
  /** Version of the stream that the page shows. */
  readonly version: number;
  readonly onDone: () => void;
}

export interface StepFormOptions<Values, Body> {
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
 * The frame of every step: items named like the fields of the body, so that the errors of the server find them; what was
 * typed stays when the server refuses; after 412 the next try is made against the version that was just shown.
 */
export const StepForm = <Values extends object, Body = Values>({
  path,
  name,
  verb,
  version,
  onDone,
  form: given,
  initialValues,
  toBody = cleanBody<Body>,
  submitText = name,
  danger = false,
  submittable = true,
  children,
}: TakenStep & StepFormOptions<Values, Body>) => {
  const [form] = Form.useForm<Values>(given);
  const { message } = App.useApp();
  const markDirty = useDirtyForm();
  const opened = useRef(version);
  const [seen, setSeen] = useState(opened.current);
  const target = useStepTarget();
  const send = useCommand<unknown>(() => {
    void message.success(target.done(name));
    onDone();
  });
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button is at the foot of a long form: a refusal above it would not be seen. A field at fault is scrolled to after this.
    if (send.error !== null) top.current?.scrollIntoView({ block: 'nearest' });
  }, [send.error]);
  const rest = useServerErrors(form, send.error);
  const submit = (values: Values): void =>
    send.mutate(target.request({ path, body: toBody(values), seen }), {
      onError: ({ status, problem }) => status === 412 && setSeen(problem.version ?? version),
    });
  return (
    <Form<Values>
      form={form}
      name={verb}
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
