import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { keys } from '../../api/query-keys';
import { cleanBody } from '../../components/clean-body';
import { ProblemAlert } from '../../components/problem-alert';
import { useServerErrors } from '../../components/use-server-errors';
import type { ChangeDetail } from './change-types';

interface Values {
  readonly opinion?: string;
  readonly reasons?: string;
  readonly documentNumber?: string;
  readonly publication?: string;
}

/** The buttons that this person has now, and the few words that each needs. Revising has a page of its own. */
export const ChangeSteps = ({ change }: { readonly change: ChangeDetail }) => {
  const [verb, setVerb] = useState<string | undefined>();
  const open = change.allowedCommands.find((command) => command.verb === verb);
  const shown = change.allowedCommands.filter((command) => command.verb !== 'revise');
  return (
    <>
      {shown.map((command) => (
        <Button
          key={command.verb}
          type={command.verb === 'return' || command.verb === 'withdraw' ? 'default' : 'primary'}
          onClick={() => setVerb(command.verb)}
        >
          {command.chinese}
        </Button>
      ))}
      {open !== undefined && <StepModal change={change} verb={open.verb} chinese={open.chinese} onClose={() => setVerb(undefined)} />}
    </>
  );
};

interface StepModalProps {
  readonly change: ChangeDetail;
  readonly verb: string;
  readonly chinese: string;
  readonly onClose: () => void;
}

const StepModal = ({ change, verb, chinese, onClose }: StepModalProps) => {
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const command = useCommand<Values>(() => {
    void client.invalidateQueries({ queryKey: keys.changes });
    void client.invalidateQueries({ queryKey: ['catalogue'] });
    onClose();
  });
  const problem = useServerErrors(form, command.error);
  const send = (values: Values): void =>
    command.mutate({ path: `/api/catalogue/changes/${change.changeId}/${verb}`, body: cleanBody<Values>(values), seen: change.version });
  return (
    <Modal open title={chinese} okText={chinese} cancelText="取消" confirmLoading={command.isPending} onOk={form.submit} onCancel={onClose}>
      <p>{change.title}</p>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      <Form form={form} layout="vertical" onFinish={send}>
        <StepFields verb={verb} change={change} />
      </Form>
    </Modal>
  );
};

const required = (what: string) => [{ required: true, whitespace: true, message: `请填写${what}。` }];

const StepFields = ({ verb, change }: { readonly verb: string; readonly change: ChangeDetail }) => {
  if (verb === 'approve')
    return (
      <>
        <p className="muted">批准后，到 {change.effectiveFrom} 自动生效，不用再操作。</p>
        <Form.Item name="documentNumber" label="批准文号" rules={required('批准文号')}>
          <Input maxLength={100} placeholder="例如：犹府字〔2026〕×号" />
        </Form.Item>
        <Form.Item name="publication" label="公布文件" extra="赋权乡镇的，必须先公布（行政处罚法第二十四条）。">
          <Input maxLength={200} placeholder="公布清单的文件或者公告" />
        </Form.Item>
      </>
    );
  const opinion = verb === 'consent' || verb === 'review';
  return (
    <Form.Item name={opinion ? 'opinion' : 'reasons'} label={opinion ? '意见' : '理由'} rules={required(opinion ? '意见' : '理由')}>
      <Input.TextArea rows={4} maxLength={2000} />
    </Form.Item>
  );
};
