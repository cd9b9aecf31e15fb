import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { PageLoading } from '../../../app/page-loading';
import { useCommand } from '../../../api/commands';
import { keys } from '../../../api/query-keys';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { DateInput } from '../../../components/date-input';
import { PageTitle } from '../../../components/page-title';
import { ProblemAlert } from '../../../components/problem-alert';
import { QueryProblem } from '../../../components/query-problem';
import { useServerErrors } from '../../../components/use-server-errors';
import { optionsOf } from '../../../wording/code-set';
import { changeKinds, kindHints } from '../change-codes';
import { changeQuery } from '../change-queries';
import type { ChangeDetail } from '../change-types';
import { type ChangeValues, bodyOf } from './change-values';
import { KindFields } from './kind-fields';
import { required } from './required';
import '../power-changes.css';

const EMPTY: ChangeValues = {
  kind: 'organ-abolished',
  holders: [{ listClass: 'basic' } as never],
  parts: [{ holders: [{ listClass: 'basic' }] } as never],
};

/** 申请清单变动, or write anew what was given back. */
export const ChangeFormPage = () => {
  const { changeId } = useParams();
  return changeId === undefined ? <ChangeForm /> : <Revision changeId={changeId} />;
};

const Revision = ({ changeId }: { readonly changeId: string }) => {
  const change = useQuery(changeQuery(changeId));
  if (change.isLoading) return <PageLoading />;
  if (change.data === undefined) return <QueryProblem query={change} />;
  return <ChangeForm change={change.data} />;
};

const initialOf = (change: ChangeDetail | undefined): ChangeValues => {
  if (change === undefined) return EMPTY;
  const terms = change.terms as ChangeValues;
  return { ...EMPTY, ...terms, isNew: terms.kind === 'handed-down' && terms.wording !== undefined };
};

const ChangeForm = ({ change }: { readonly change?: ChangeDetail }) => {
  const [form] = Form.useForm<ChangeValues>();
  const navigate = useNavigate();
  const client = useQueryClient();
  const kind = Form.useWatch('kind', form) ?? 'organ-abolished';
  const asOf = Form.useWatch('effectiveFrom', form) ?? today();
  const command = useCommand<Schemas['ApplyForChangeBody'], Schemas['AppliedChangeDto']>((answer) => {
    void client.invalidateQueries({ queryKey: keys.changes });
    void navigate(`/catalogue/changes/${change?.changeId ?? answer.changeId}`);
  });
  const problem = useServerErrors(form, command.error);
  const path = change === undefined ? '/api/catalogue/changes' : `/api/catalogue/changes/${change.changeId}/revise`;
  return (
    <>
      <PageTitle
        title={change === undefined ? '申请清单变动' : '修改后重新申请'}
        actions={
          <Link to={change === undefined ? '/catalogue/changes' : `/catalogue/changes/${change.changeId}`}>
            <Button>取消</Button>
          </Link>
        }
      />
      <div className="panel change-form">
        {problem !== undefined && <ProblemAlert problem={problem} />}
        <Form
          form={form}
          layout="vertical"
          initialValues={initialOf(change)}
          scrollToFirstError={{ focus: true, block: 'center' }}
          onFinish={(values: ChangeValues) =>
            command.mutate({ path, body: bodyOf(values), ...(change === undefined ? {} : { seen: change.version }) })
          }
        >
          <Form.Item name="kind" label="变动种类" rules={required('变动种类')} className="change-kind">
            <Radio.Group>
              {optionsOf(changeKinds).map(({ value, label }) => (
                <Radio key={value} value={value}>
                  {label} <span className="muted">{kindHints[value]}</span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
          <Form.Item name="effectiveFrom" label="生效日期" rules={required('生效日期')} extra="今天或者以后；批准后到这一天自动执行。">
            <DateInput allowFuture earliest={today()} />
          </Form.Item>
          <KindFields kind={kind} asOf={asOf} />
          <Form.Item name="basis" label="调整依据" rules={[{ required: true, whitespace: true, message: '请填写调整依据。' }]}>
            <Input.TextArea rows={2} maxLength={1000} placeholder="法律法规、机构改革方案、上级文件等，写明文号" />
          </Form.Item>
          <Form.Item name="reasons" label="理由" rules={[{ required: true, whitespace: true, message: '请填写理由。' }]}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={command.isPending}>
            提交申请
          </Button>
        </Form>
      </div>
    </>
  );
};
