import { Alert, Button, Form } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../api/commands';
import type { Schemas } from '../../../api/types';
import { newUuid } from '../../../api/uuid';
import { mayWhistle } from '../../../app/entitled';
import { useUser } from '../../../app/user-context';
import { cleanBody } from '../../../components/clean-body';
import { PageTitle } from '../../../components/page-title';
import { ProblemAlert } from '../../../components/problem-alert';
import { SentenceBox } from '../../../components/sentence-box';
import { useServerErrors } from '../../../components/use-server-errors';
import { useCallable } from './callable';
import { DraftFields, type WhistleDraftForm, draftBody } from './draft-fields';
import '../whistle.css';

/** 拟吹哨: one screen, filled in on the spot. */
export const NewWhistlePage = () => {
  const user = useUser();
  const navigate = useNavigate();
  const [form] = Form.useForm<WhistleDraftForm>();
  const whistleId = useRef(newUuid()); // one whistle, however often it is sent
  const names = useCallable();
  const send = useCommand<Schemas['DraftWhistleBody'], Schemas['DraftedWhistleDto']>(
    (drafted) => void navigate(`/whistles/${drafted.whistleId}`),
  );
  const rest = useServerErrors(form, send.error);
  if (!mayWhistle(user))
    return (
      <>
        <PageTitle title="拟吹哨" />
        <Alert
          type="warning"
          showIcon
          title="当前岗位不能拟吹哨"
          description="由乡镇的办案人员或者承办机构负责人拟稿，乡镇主要负责人审核后吹哨。"
        />
      </>
    );
  const submit = (values: WhistleDraftForm): void =>
    send.mutate({
      path: '/api/whistles',
      body: { ...cleanBody<Schemas['ReviseWhistleBody']>(draftBody(values)), whistleId: whistleId.current },
    });
  return (
    <>
      <PageTitle title="拟吹哨" />
      <Form<WhistleDraftForm>
        form={form}
        layout="vertical"
        className="panel whistle-draft"
        initialValues={{
          source: 'grid',
          urgency: 'ordinary',
          complexity: 'complex',
          contactName: user.name,
          organs: [],
          items: [],
          asks: {},
        }}
        onFinish={submit}
        disabled={send.isPending}
        scrollToFirstError={{ focus: true, block: 'center' }}
      >
        {rest !== undefined && <ProblemAlert problem={rest} />}
        <SentenceBox>超出本级职权、自身解决不了的事项才吹哨。拟好后由乡镇主要负责人审核，审核同意才会呼叫部门。</SentenceBox>
        <DraftFields names={names} />
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          提交审核
        </Button>
      </Form>
    </>
  );
};
