import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../../api/client';
import { keys } from '../../../api/query-keys';
import type { DocketPage, Schemas } from '../../../api/types';
import type { ProblemError } from '../../../api/problem';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { caseQuery } from '../../case-file/case-queries';
import { StepForm } from '../../case-file/commands/step-form';
import { TextItem } from '../../case-file/commands/text-item';
import { useDebounced } from '../../registration/use-debounced';
import { linkKindNames } from '../whistle-codes';
import { type WhistleFormProps, stepOf } from './whistle-form-props';

type LinkBody = Schemas['LinkWhistleBody'];

/** Files of the viewer's own organ, by what is typed. */
const useOwnCases = (q: string) =>
  useQuery<DocketPage, ProblemError>({
    queryKey: keys.docket({ whistleLink: q }),
    queryFn: ({ signal }) => dataOf(api.GET('/api/cases', { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } }, signal })),
  });

/** What of the file may be named. */
const useParts = (caseId: string | undefined, kind: LinkBody['kind'] | undefined) => {
  const { data } = useQuery({ ...caseQuery(caseId ?? ''), enabled: caseId !== undefined });
  if (data === undefined) return [];
  return kind === 'handoff'
    ? data.handoffs.map(({ handoffId, to, stateName }) => ({ value: handoffId, label: `移送${to.name}（${stateName}）` }))
    : data.consultations.map(({ consultationId, kindName, stateName }) => ({
        value: consultationId,
        label: `${kindName}（${stateName}）`,
      }));
};

/** 关联案卷 */
export const LinkForm = (props: WhistleFormProps) => {
  const [form] = Form.useForm<LinkBody>();
  const [search, setSearch] = useState('');
  const { data, isFetching } = useOwnCases(useDebounced(search.trim()));
  const caseId = Form.useWatch('caseId', form) as string | undefined;
  const kind = Form.useWatch('kind', form) as LinkBody['kind'] | undefined;
  const parts = useParts(caseId, kind);
  return (
    <StepForm<LinkBody> {...stepOf(props)} form={form} initialValues={{ kind: 'case' }}>
      <SentenceBox>只能关联本机关办理的案卷。关联只说明来由，不改变案卷的责任机关和期限。</SentenceBox>
      <Form.Item name="caseId" label="案卷" rules={[{ required: true, message: '请选择案卷' }]}>
        <Select
          showSearch={{ filterOption: false, onSearch: setSearch }}
          loading={isFetching}
          placeholder="输入案件名称或案号查找"
          notFoundContent={isFetching ? '正在查找…' : '没有符合的案卷'}
          options={(data?.items ?? []).map(({ caseId: value, title }) => ({ value, label: title }))}
          onChange={() => form.setFieldValue('id', undefined)}
        />
      </Form.Item>
      <Form.Item name="kind" label="关联到" rules={[{ required: true }]}>
        <Radio.Group options={optionsOf(linkKindNames)} onChange={() => form.setFieldValue('id', undefined)} />
      </Form.Item>
      {kind !== undefined && kind !== 'case' && (
        <Form.Item name="id" label={linkKindNames[kind]} rules={[{ required: true, message: '请选择' }]}>
          <Select options={parts} placeholder="先选案卷" notFoundContent="这个案卷里没有" />
        </Form.Item>
      )}
      <TextItem name="note" label="说明" max={500} rows={2} required={false} />
    </StepForm>
  );
};
