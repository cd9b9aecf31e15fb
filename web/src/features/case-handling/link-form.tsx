import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import { intervalWhileBehind } from '../../api/behind';
import { keys } from '../../api/query-keys';
import type { DocketPage, Schemas } from '../../api/types';
import { Freshness } from '../../components/freshness';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

const useFiles = (q: string) => {
  const filters = { ...(q === '' ? {} : { q }), limit: 20 };
  return useQuery<DocketPage>({
    queryKey: keys.docket({ ...filters, picker: true }),
    queryFn: () => dataOf(api.GET('/api/cases', { params: { query: filters } })),
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
  });
};

export const LinkForm = (props: CommandFormProps) => {
  const [q, setQ] = useState('');
  const { data, isFetching, dataUpdatedAt } = useFiles(q);
  const files = data?.items.filter(({ caseId }) => caseId !== props.file.caseId) ?? [];
  return (
    <CommandForm<Schemas['LinkBody']> {...props} initialValues={{ link: 'same-matter' }}>
      <Form.Item
        name="caseId"
        label="关联的案卷"
        rules={[{ required: true, message: '请选择案卷' }]}
        extra={
          <>
            按案件名称、当事人或案号查找；只列出您可以查看的案卷。
            <Freshness lagMs={data?.lagMs} readAt={dataUpdatedAt} />
          </>
        }
      >
        <Select
          showSearch={{ filterOption: false, onSearch: setQ }}
          loading={isFetching}
          placeholder="输入查找"
          options={files.map(({ caseId, title, number }) => ({
            value: caseId,
            label: number === undefined ? title : `${title}（${number}）`,
          }))}
        />
      </Form.Item>
      <Form.Item name="link" label="关联关系" rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: 'same-matter', label: '同一事项' },
            { value: 'new-matter', label: '办理中发现的新事项' },
          ]}
        />
      </Form.Item>
      <TextItem name="reason" label="理由" max={2000} rows={2} />
    </CommandForm>
  );
};
