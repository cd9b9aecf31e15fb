import { useQuery } from '@tanstack/react-query';
import { Alert, Form } from 'antd';
import { useEffect } from 'react';
import { DateInput } from '../../../components/date-input';
import { OrganSelect } from '../../../components/organ-select';
import { QueryProblem } from '../../../components/query-problem';
import { heldItemsQuery } from '../change-queries';
import type { ChangeValues } from './change-values';
import { required } from './required';

/** 职权拆分表: every item that the organ holds gets exactly one successor; the table is made from the list. */
export const SplitFields = ({ asOf }: { readonly asOf: string }) => {
  const form = Form.useFormInstance<ChangeValues>();
  const organ = Form.useWatch('from', form);
  return (
    <>
      <Form.Item name="from" label="要撤销的机关" rules={required('要撤销的机关')}>
        <OrganSelect asOf={asOf} placeholder="选择机关" />
      </Form.Item>
      {organ !== undefined && organ !== '' && <SplitTable organ={organ} asOf={asOf} />}
      <Form.Item
        name="generalSuccessor"
        label="概括承接机关"
        rules={required('概括承接机关')}
        extra="在办案卷的事项不在表中、也不在任何清单中的，由它接手。"
      >
        <OrganSelect asOf={asOf} filter={({ id, canHandOff }) => canHandOff && id !== organ} />
      </Form.Item>
      <Form.Item
        name="transitionUntil"
        label="过渡期截止日期"
        rules={required('过渡期截止日期')}
        extra="有效期的最后一天，不因节假日顺延；次日起原机关印章停用。"
      >
        <DateInput allowFuture earliest={asOf} />
      </Form.Item>
    </>
  );
};

const SplitTable = ({ organ, asOf }: { readonly organ: string; readonly asOf: string }) => {
  const form = Form.useFormInstance<ChangeValues>();
  const held = useQuery(heldItemsQuery(organ, asOf));
  const items = held.data?.items;
  useEffect(() => {
    if (items === undefined) return;
    const given = new Map((form.getFieldValue('rows') as ChangeValues['rows'])?.map(({ item, to }) => [item, to]));
    form.setFieldValue(
      'rows',
      items.map(({ code }) => {
        const to = given.get(code);
        return { item: code, ...(to === undefined ? {} : { to }) };
      }),
    );
  }, [form, items]);
  if (held.isLoading) return <p role="status">正在查清单…</p>;
  if (items === undefined) return <QueryProblem query={held} />;
  if (items.length === 0) return <Alert type="info" showIcon title={`清单在 ${asOf} 没有由它承担的事项`} style={{ marginBottom: 24 }} />;
  return (
    <Form.List name="rows">
      {(fields) => (
        <Form.Item label={`职权拆分表（${items.length} 个事项，每个都要有承接机关）`} required>
          {fields.map(({ key, name }) => (
            <div key={key} className="split-row">
              <div>
                {items[name]?.name}
                <div className="muted">{items[name]?.code}</div>
              </div>
              <Form.Item name={[name, 'to']} rules={required('承接机关')}>
                <OrganSelect
                  asOf={asOf}
                  aria-label={`${items[name]?.name ?? ''}的承接机关`}
                  filter={({ id, canHandOff }) => canHandOff && id !== organ}
                  placeholder="承接机关"
                />
              </Form.Item>
            </div>
          ))}
        </Form.Item>
      )}
    </Form.List>
  );
};
