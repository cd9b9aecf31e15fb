import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useParams } from 'react-router';
import { api, dataOf } from '../../../api/client';
import type { ProblemError } from '../../../api/problem';
import { keys } from '../../../api/query-keys';
import { PageLoading } from '../../../app/page-loading';
import { formatInstant } from '../../../components/format';
import { LinkButton } from '../../../components/link-button';
import { PageTitle } from '../../../components/page-title';
import { ProblemAlert } from '../../../components/problem-alert';
import { SentenceBox } from '../../../components/sentence-box';
import { sharePath } from '../share-path';
import { shareQuery } from '../share-queries';
import type { SharedContent } from '../share-types';
import { ContentView } from './content-view';
import { ShareResult } from './share-result';
import '../sharing.css';

/** 查阅共享内容: the scoped view. Reading is an act: it is done on purpose, for a purpose, and recorded. */
export const ContentPage = () => {
  const { shareId = '' } = useParams();
  const client = useQueryClient();
  const { data: share, error, isPending, refetch } = useQuery(shareQuery(shareId));
  const read = useMutation<SharedContent, ProblemError, string>({
    mutationFn: (purpose) =>
      dataOf(
        api.GET('/api/information-requests/{shareId}/content', { params: { path: { shareId }, query: { purpose } }, cache: 'no-store' }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.share(shareId) }),
  });
  if (share === undefined) return isPending ? <PageLoading /> : <ShareResult error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageTitle title={`查阅：${share.title}`} actions={<LinkButton to={sharePath(shareId)}>回到申请</LinkButton>}>
        <span className="muted">提供部门：{share.provider.name}</span>
      </PageTitle>
      <section className="panel" aria-label="查阅">
        <SentenceBox>
          每次查阅都记入使用记录，提供部门和主管部门可以查看；只能用于申请写明的目的，不得擅自提供给第三方（《政务数据共享条例》第二十五条、第二十九条）。
        </SentenceBox>
        <Form
          name="reading"
          layout="vertical"
          initialValues={{ purpose: share.purpose }}
          onFinish={({ purpose }: { purpose: string }) => read.mutate(purpose)}
        >
          <Form.Item name="purpose" label="这次查阅的用途" rules={[{ required: true, whitespace: true, message: '请填写这次查阅的用途' }]}>
            <Input maxLength={500} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={read.isPending}>
            查阅
          </Button>
        </Form>
      </section>
      {read.error !== null && <ProblemAlert problem={read.error} />}
      {read.data !== undefined && (
        <section className="panel" aria-label="共享内容">
          <h2 className="section-title">共享内容</h2>
          <p className="muted">
            {formatInstant(read.data.readAt)} 查阅，已记录。信息于 {formatInstant(read.data.deliveredAt)} 提供，可查阅至 {read.data.until}。
          </p>
          {read.data.conditions !== '' && <SentenceBox title="使用条件">{read.data.conditions}</SentenceBox>}
          <ContentView content={read.data} />
        </section>
      )}
    </>
  );
};
