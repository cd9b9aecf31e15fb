import { Form, Input, Select } from 'antd';
import type { CaseDetail } from '../../../api/types';
import { formatYuan } from '../../../components/format';
import { optionsOf } from '../../../wording/code-set';
import { goodsFates } from '../../../wording/handoff-codes';

/** 涉案物品清单: every line says what becomes of it. */
export const GoodsFates = ({ goods }: { readonly goods: CaseDetail['goods'] }) =>
  goods.length === 0 ? null : (
    <fieldset className="form-block">
      <legend>涉案物品</legend>
      <Form.List name="goods">
        {(fields) =>
          fields.map(({ key, name }) => (
            <Form.Item key={key} noStyle shouldUpdate>
              {({ getFieldValue }) => (
                <Line index={name} goods={goods.find(({ goodsId }) => goodsId === getFieldValue(['goods', name, 'goodsId']))} />
              )}
            </Form.Item>
          ))
        }
      </Form.List>
    </fieldset>
  );

const Line = ({ index, goods }: { readonly index: number; readonly goods: CaseDetail['goods'][number] | undefined }) => {
  const title = goods === undefined ? '物品' : goods.name;
  return (
    <div className="goods-line">
      <div>
        <strong>{title}</strong>{' '}
        {goods !== undefined && (
          <span className="muted">
            {goods.quantity} {goods.unit}，{goods.storedAt}
            {goods.proceedsFen === undefined ? '' : `，先行处置所得 ${formatYuan(goods.proceedsFen)}`}
          </span>
        )}
      </div>
      <Form.Item name={[index, 'goodsId']} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={[index, 'fate']} rules={[{ required: true, message: '请选择移交方式' }]}>
        <Select aria-label={`${title} 的移交方式`} options={optionsOf(goodsFates)} />
      </Form.Item>
      <Form.Item name={[index, 'note']}>
        <Input aria-label={`${title} 的说明`} maxLength={300} placeholder="说明（可不填）" />
      </Form.Item>
    </div>
  );
};
