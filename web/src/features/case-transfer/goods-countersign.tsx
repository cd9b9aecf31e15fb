import { Form, Input, Radio } from 'antd';
import type { CaseDetail, Handoff } from '../../api/types';
import { nameOf } from '../../wording/code-set';
import { goodsFates } from '../../wording/handoff-codes';

interface GoodsCountersignProps {
  /** What should have arrived. */
  readonly listed: readonly (Pick<Handoff['goods'][number], 'goodsId' | 'name' | 'note'> & { readonly fate?: string })[];
  readonly goods: CaseDetail['goods'];
}

const Line = ({ index, title, detail }: { readonly index: number; readonly title: string; readonly detail: string }) => (
  <li className="countersign-line">
    <div>
      <strong>{title}</strong> <span className="muted">{detail}</span>
    </div>
    <Form.Item name={['goods', index, 'goodsId']} hidden>
      <Input />
    </Form.Item>
    <Form.Item name={['goods', index, 'asListed']} noStyle>
      <Radio.Group
        aria-label={`${title} 是否与清单相符`}
        options={[
          { value: true, label: '与清单相符' },
          { value: false, label: '不符' },
        ]}
      />
    </Form.Item>
    <Form.Item noStyle shouldUpdate>
      {({ getFieldValue }) =>
        getFieldValue(['goods', index, 'asListed']) === false && (
          <Form.Item name={['goods', index, 'note']} rules={[{ required: true, whitespace: true, message: '请写明与清单的差异' }]}>
            <Input maxLength={300} placeholder="写明差异" aria-label={`${title} 与清单的差异`} />
          </Form.Item>
        )
      }
    </Form.Item>
  </li>
);

/** 涉案物品清单, line by line. */
export const GoodsCountersign = ({ listed, goods }: GoodsCountersignProps) => {
  if (listed.length === 0) return <p className="muted">没有随案移交的涉案物品。</p>;
  const detailOf = (goodsId: string): string => {
    const item = goods.find((candidate) => candidate.goodsId === goodsId);
    return item === undefined ? '' : `${item.quantity} ${item.unit}，存放于${item.storedAt}`;
  };
  return (
    <fieldset className="form-block">
      <legend>物品签收</legend>
      <ol>
        {listed.map(({ goodsId, name, fate, note }, index) => (
          <Line
            key={goodsId}
            index={index}
            title={name}
            detail={[detailOf(goodsId), nameOf(goodsFates, fate ?? ''), note]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ')}
          />
        ))}
      </ol>
    </fieldset>
  );
};
