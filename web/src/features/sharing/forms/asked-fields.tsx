import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Radio, Select } from 'antd';
import { today } from '../../../components/county-time';
import { DateInput } from '../../../components/date-input';
import { OrganSelect } from '../../../components/organ-select';
import { QueryProblem } from '../../../components/query-problem';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { nameOf, optionsOf } from '../../../wording/code-set';
import { personalKinds, shareModes } from '../../../wording/share-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { catalogueQuery } from '../share-queries';
import type { DataItem } from '../share-types';
import { LookupSelect } from './lookup-select';

const labelOf = (name: string, personal: keyof typeof personalKinds | undefined): string =>
  personal === undefined || name.includes(nameOf(personalKinds, personal)) ? name : `${name}（${nameOf(personalKinds, personal)}）`;

/** What the catalogue says of the chosen item. */
const ItemNote = ({ item }: { readonly item: DataItem }) => (
  <SentenceBox title={`${item.className} · ${item.provider.name}`}>
    {item.class === 'not-shared' ? `依据：${item.ground ?? ''}` : (item.condition ?? '按申请提供，提供部门一个工作日内答复。')}
    {item.class === 'conditional' && '\n提供部门十个工作日内答复；经主管部门同意可以延长十个工作日。'}
    {item.example && '\n演示用目录，以本县正式发布的为准。'}
  </SentenceBox>
);

const CatalogueFields = ({ fixed }: { readonly fixed: boolean }) => {
  const form = Form.useFormInstance();
  const query = useQuery(catalogueQuery);
  const items = query.data?.items ?? [];
  const code = Form.useWatch<string | undefined>('item', form);
  const item = items.find((known) => known.code === code);
  return (
    <>
      <QueryProblem query={query} />
      <Form.Item name="item" label="政务数据目录项" rules={[{ required: true, message: '请选择目录项' }]}>
        <Select
          disabled={fixed}
          loading={query.isPending}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="选择需要的数据"
          notFoundContent="目录还没有发布"
          options={items.map(({ code: value, title, provider, className }) => ({
            value,
            label: `${title}（${provider.name}，${className}）`,
          }))}
          onChange={() => form.setFieldsValue({ fields: [], recordsBy: undefined })}
        />
      </Form.Item>
      {item !== undefined && (
        <>
          <ItemNote item={item} />
          <Form.Item
            name="fields"
            label="需要的字段"
            extra="只选实现目的所必要的字段（《个人信息保护法》第六条）。"
            rules={[{ required: true, message: '请至少选择一个字段' }]}
          >
            <Checkbox.Group
              className="choice-lines"
              options={item.fields.map(({ key, name, personal }) => ({ value: key, label: labelOf(name, personal) }))}
            />
          </Form.Item>
          <Form.Item name="recordsBy" label="按什么查询" rules={[{ required: true, message: '请选择按什么查询' }]}>
            <LookupSelect item={item.code} />
          </Form.Item>
          <Form.Item
            name="recordValues"
            label="查询值"
            extra="逐个输入，按回车确认；不能申请整个登记簿。"
            rules={[{ required: true, message: '请填写查询值' }]}
          >
            <Select mode="tags" open={false} suffixIcon={null} placeholder="输入后按回车" tokenSeparators={['，', ',', '、']} />
          </Form.Item>
        </>
      )}
    </>
  );
};

const CaseFields = ({ fixed }: { readonly fixed: boolean }) => {
  const query = useQuery(catalogueQuery);
  return (
    <>
      <QueryProblem query={query} />
      {!fixed && (
        <Form.Item name="provider" label="提供部门" rules={[{ required: true, message: '请选择提供部门' }]}>
          <OrganSelect />
        </Form.Item>
      )}
      <TextItem name="about" label="所要的案卷" max={500} placeholder="案号、案由、当事人、时间，写明能够辨认的信息" />
      <Form.Item name="fields" label="需要的字段" initialValue={[]}>
        <Checkbox.Group
          className="choice-lines"
          options={(query.data?.caseFields ?? []).map(({ key, name, personal }) => ({ value: key, label: labelOf(name, personal) }))}
        />
      </Form.Item>
      <TextList
        name="documents"
        label="需要的材料"
        addText="再加一份"
        placeholder="例如：现场检查笔录"
        max={200}
        most={50}
        required={false}
      />
    </>
  );
};

/** 使用依据、场景、目的、范围、方式和时限 (政务数据共享条例 20). `fixed`: it stays the same data. */
export const AskedFields = ({ fixed = false }: { readonly fixed?: boolean }) => {
  const kind = Form.useWatch<'catalogue' | 'case' | undefined>('kind');
  return (
    <>
      <Form.Item name="kind" label="申请种类" rules={[{ required: true, message: '请选择申请种类' }]}>
        <Radio.Group
          disabled={fixed}
          options={[
            { value: 'catalogue', label: '目录数据（登记、许可等）' },
            { value: 'case', label: '案卷材料' },
          ]}
        />
      </Form.Item>
      {kind === 'case' ? <CaseFields fixed={fixed} /> : <CatalogueFields fixed={fixed} />}
      <TextItem name="basis" label="使用依据" max={1000} placeholder="《……法》第……条" />
      <TextItem name="scenario" label="使用场景" max={1000} rows={2} />
      <TextItem name="purpose" label="使用目的" max={1000} rows={2} />
      <Form.Item name="mode" label="共享方式">
        <Radio.Group options={optionsOf(shareModes)} />
      </Form.Item>
      <Form.Item name="until" label="使用时限（最后一日）" rules={[{ required: true, message: '请填写使用时限' }]}>
        <DateInput allowFuture earliest={today()} />
      </Form.Item>
    </>
  );
};
