import { App, Button, Form } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '../../api/commands';
import type { Committed, Schemas } from '../../api/types';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { SentenceBox } from '../../components/sentence-box';
import { useServerErrors } from '../../components/use-server-errors';
import { AskedFields } from './forms/asked-fields';
import { type AskedValues, askedBody } from './forms/asked-values';
import { sharePath } from './share-path';
import '../case-file/commands/command-form.css';
import './sharing.css';

type Requested = Committed & Pick<Schemas['RequestedShareDto'], 'shareId'>;

/** 新建共享申请: drafted by those who work on the case; the head of the data office signs it then. */
export const RequestPage = () => {
  const [search] = useSearchParams();
  const caseId = search.get('case') ?? undefined;
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [form] = Form.useForm<AskedValues>();
  const send = useCommand<Schemas['DraftShareRequestBody'], Requested>(({ shareId }) => {
    void message.success('申请已草拟，等待本机关政务数据共享工作机构负责人签发。');
    void navigate(sharePath(shareId));
  });
  const rest = useServerErrors(form, send.error);
  const submit = (values: AskedValues): void =>
    send.mutate({
      path: '/api/information-requests',
      body: { ...askedBody<Schemas['DraftShareRequestBody']>(values), ...(caseId === undefined ? {} : { caseId }) },
    });
  return (
    <>
      <PageTitle title="新建共享申请" actions={<LinkButton to="/sharing">回到信息共享</LinkButton>} />
      <section className="panel" aria-label="申请内容">
        <SentenceBox>
          申请应当写明使用依据、场景、目的、范围、方式和时限，经本机关政务数据共享工作机构负责人同意后提出（《政务数据共享条例》第二十条）。
          {caseId !== undefined && '\n本申请关联到您打开的案卷，提供部门看不到这个案卷。'}
        </SentenceBox>
        {rest !== undefined && <ProblemAlert problem={rest} />}
        <Form<AskedValues>
          form={form}
          name="request"
          layout="vertical"
          className="command-form"
          initialValues={{ kind: 'catalogue', mode: 'view', documents: [''] }}
          onFinish={submit}
          disabled={send.isPending}
        >
          <AskedFields />
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            草拟申请
          </Button>
        </Form>
      </section>
    </>
  );
};
