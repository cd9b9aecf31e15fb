import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Select, Switch } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../../api/types';
import { cleanBody } from '../../../components/clean-body';
import { DateInput } from '../../../components/date-input';
import { QueryProblem } from '../../../components/query-problem';
import { SentenceBox } from '../../../components/sentence-box';
import { today } from '../../../components/county-time';
import { nameOf } from '../../../wording/code-set';
import { personalKinds } from '../../../wording/share-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { useDebounced } from '../../registration/use-debounced';
import { ownFilesQuery } from '../share-queries';
import type { Share } from '../share-types';
import { ShareForm, type ShareFormProps } from './share-form';

interface GrantValues {
  readonly given?: Readonly<Record<string, boolean>>;
  readonly masked?: Readonly<Record<string, boolean>>;
  readonly recordValues?: readonly string[];
  readonly documents?: Readonly<Record<string, string>>;
  readonly caseId?: string;
  readonly until?: string;
  readonly conditions?: string;
  readonly occurredAt?: string;
}

const bodyOf =
  ({ asked }: Share) =>
  ({ given = {}, masked = {}, recordValues, documents = {}, ...rest }: GrantValues): Schemas['GrantShareBody'] => {
    const chosen = Object.entries(documents).flatMap(([index, evidenceId]) => {
      const name = asked.documents[Number(index)];
      return name === undefined || evidenceId === '' ? [] : [{ asked: name, evidenceId }];
    });
    return {
      ...cleanBody<Omit<Schemas['GrantShareBody'], 'fields'>>({
        ...rest,
        ...(asked.records === undefined ? {} : { recordsBy: asked.records.by, recordValues: recordValues ?? [] }),
        ...(chosen.length === 0 ? {} : { documents: chosen }),
      }),
      fields: asked.fields.filter(({ field }) => given[field] === true).map(({ field }) => ({ field, masked: masked[field] === true })),
    };
  };

/** A field is given or not; what tells of a person may be given masked. */
const FieldLines = ({ share }: { readonly share: Share }) => (
  <Form.Item label="同意的字段" required>
    {share.asked.fields.map(({ field, name, personal, sensitive }) => (
      <div key={field} className="share-field-line">
        <Form.Item name={['given', field]} valuePropName="checked" noStyle>
          <Checkbox>
            {name}
            {personal !== undefined && (
              <span className="muted">
                （{nameOf(personalKinds, personal)}
                {sensitive && '，敏感个人信息'}）
              </span>
            )}
          </Checkbox>
        </Form.Item>
        {personal !== undefined && (
          <Form.Item name={['masked', field]} valuePropName="checked" noStyle>
            <Switch checkedChildren="脱敏" unCheckedChildren="原值" aria-label={`${name}脱敏`} />
          </Form.Item>
        )}
      </div>
    ))}
  </Form.Item>
);

/** The provider's own file, and which evidence in it answers what was asked for. */
const FileChoice = ({ share }: { readonly share: Share }) => {
  const [text, setText] = useState('');
  const query = useQuery(ownFilesQuery(share.shareId, useDebounced(text, 400)));
  const files = query.data?.items ?? [];
  const caseId = Form.useWatch<string | undefined>('caseId');
  const evidence = files.find((file) => file.caseId === caseId)?.evidence ?? [];
  return (
    <>
      <QueryProblem query={query} />
      <Form.Item
        name="caseId"
        label="本机关案卷"
        rules={[{ required: true, message: '请选择需求部门所指的案卷' }]}
        extra={`需求部门所要：${share.asked.about ?? ''}`}
      >
        <Select
          showSearch={{ filterOption: false, onSearch: setText }}
          loading={query.isFetching}
          placeholder="按案件名称查找"
          notFoundContent="没有符合条件的案卷"
          options={files.map((file) => ({
            value: file.caseId,
            label: file.number === undefined ? file.title : `${file.title}（${file.number}）`,
          }))}
        />
      </Form.Item>
      {share.asked.documents.map((name, index) => (
        <Form.Item key={name} name={['documents', String(index)]} label={`材料：${name}`}>
          <Select allowClear placeholder="不提供" options={evidence.map((one) => ({ value: one.evidenceId, label: one.name }))} />
        </Form.Item>
      ))}
    </>
  );
};

/** 同意共享, in full or less than asked; more cannot be chosen. */
export const GrantForm = (props: ShareFormProps) => {
  const { share } = props;
  const { asked, until, class: shareClass } = share;
  return (
    <ShareForm<GrantValues, Schemas['GrantShareBody']>
      {...props}
      toBody={bodyOf(share)}
      initialValues={{
        given: Object.fromEntries(asked.fields.map(({ field }) => [field, true])),
        ...(asked.records === undefined ? {} : { recordValues: asked.records.values }),
        until,
      }}
    >
      <SentenceBox>
        {shareClass === 'unconditional'
          ? '目录列为无条件共享：按申请同意，不得附加条件（《政务数据共享条例》第十五条）。'
          : '只提供实现目的所必要的内容（《个人信息保护法》第六条）：可以减少字段和记录、脱敏或者缩短时限，并写明条件；不能超出申请。'}
      </SentenceBox>
      <FieldLines share={share} />
      {asked.kind === 'case' && <FileChoice share={share} />}
      {asked.records !== undefined && (
        <Form.Item
          name="recordValues"
          label={`同意的记录（${asked.records.byName}）`}
          rules={[{ required: true, message: '请至少选择一条记录' }]}
        >
          <Checkbox.Group className="choice-lines" options={asked.records.values} />
        </Form.Item>
      )}
      <Form.Item
        name="until"
        label="使用时限（最后一日）"
        rules={[{ required: true, message: '请填写使用时限' }]}
        extra={`申请使用到 ${until}`}
      >
        <DateInput allowFuture earliest={today()} latest={until} />
      </Form.Item>
      <TextItem name="conditions" label="条件" max={2000} rows={3} required={false} extra="同意的内容少于申请的，须写明条件和理由。" />
    </ShareForm>
  );
};
