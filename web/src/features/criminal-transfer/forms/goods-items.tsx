import { Form, Input } from 'antd';
import type { CaseDetail } from '../../../api/types';

/** 涉案物品清单, line by line with a remark; all of them go. */
export const GoodsItems = ({ goods }: { readonly goods: CaseDetail['goods'] }) =>
  goods.length === 0 ? (
    <p className="muted">本案没有登记涉案物品。</p>
  ) : (
    <fieldset className="form-block">
      <legend>涉案物品</legend>
      <ol>
        {goods.map(({ goodsId, name, quantity, unit, storedAt }, index) => (
          <li key={goodsId} className="countersign-line">
            <div>
              <strong>{name}</strong>{' '}
              <span className="muted">
                {quantity} {unit}，存放于{storedAt}
              </span>
            </div>
            <Form.Item name={['items', index, 'goodsId']} hidden>
              <Input />
            </Form.Item>
            <Form.Item name={['items', index, 'note']} noStyle>
              <Input maxLength={300} placeholder="交接说明，可不填" aria-label={`${name} 的交接说明`} />
            </Form.Item>
          </li>
        ))}
      </ol>
    </fieldset>
  );

export const itemsFor = (goods: CaseDetail['goods']): { goodsId: string }[] => goods.map(({ goodsId }) => ({ goodsId }));
