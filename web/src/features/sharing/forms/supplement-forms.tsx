import { Checkbox, Form, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { TextItem } from '../../case-file/commands/text-item';
import type { Share } from '../share-types';
import { LookupSelect } from './lookup-select';
import { ShareForm, type ShareFormProps } from './share-form';

export const RequestSupplementForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['NoticeSupplementBody']> {...props} initialValues={{ missing: [''] }}>
    <SentenceBox>
      申请材料不全的，应当一次性告知全部需要补充的内容，不得直接拒绝，也不能再次要求补充（《政务数据共享条例》第二十一条）。答复期限不因告知而中止。
    </SentenceBox>
    <TextList name="missing" label="需要补充的内容" addText="再加一项" max={500} most={50} />
  </ShareForm>
);

interface SupplementValues {
  readonly fields: readonly string[];
  readonly recordsBy?: string;
  readonly recordValues?: readonly string[];
  readonly documents?: readonly string[];
  readonly note: string;
  readonly occurredAt?: string;
}

const bodyOf =
  ({ asked }: Share) =>
  ({ fields, recordsBy, recordValues, documents, note, occurredAt }: SupplementValues): Schemas['ShareSupplementBody'] => ({
    kind: asked.kind,
    fields: [...fields],
    note: note.trim(),
    ...(asked.item === undefined ? {} : { item: asked.item }),
    ...(asked.about === undefined ? {} : { about: asked.about }),
    ...(recordsBy === undefined ? {} : { recordsBy }),
    ...(recordValues === undefined ? {} : { recordValues: recordValues.map((value) => value.trim()) }),
    ...(asked.kind === 'case' ? { documents: [...(documents ?? [])] } : {}),
    ...(occurredAt === undefined ? {} : { occurredAt }),
  });

/** Smaller or clearer, never more. */
export const SupplementForm = (props: ShareFormProps) => {
  const { asked, notice } = props.share;
  return (
    <ShareForm<SupplementValues, Schemas['ShareSupplementBody']>
      {...props}
      toBody={bodyOf(props.share)}
      initialValues={{
        fields: asked.fields.map(({ field }) => field),
        documents: asked.documents,
        ...(asked.records === undefined ? {} : { recordsBy: asked.records.by, recordValues: asked.records.values }),
      }}
    >
      {notice !== undefined && <SentenceBox title="提供部门告知">{notice.missing.join('\n')}</SentenceBox>}
      <Form.Item name="fields" label="需要的字段">
        <Checkbox.Group className="choice-lines" options={asked.fields.map(({ field, name }) => ({ value: field, label: name }))} />
      </Form.Item>
      {asked.documents.length > 0 && (
        <Form.Item name="documents" label="需要的材料">
          <Checkbox.Group className="choice-lines" options={asked.documents} />
        </Form.Item>
      )}
      {asked.item !== undefined && (
        <>
          <Form.Item name="recordsBy" label="按什么查询" extra="可以换一种方式指明记录，但只能在原来的范围以内。">
            <LookupSelect item={asked.item} />
          </Form.Item>
          <Form.Item name="recordValues" label="查询值" rules={[{ required: true, message: '请填写查询值' }]}>
            <Select mode="tags" open={false} suffixIcon={null} placeholder="输入后按回车" tokenSeparators={['，', ',', '、']} />
          </Form.Item>
        </>
      )}
      <TextItem name="note" label="补充说明" max={2000} rows={3} />
    </ShareForm>
  );
};
