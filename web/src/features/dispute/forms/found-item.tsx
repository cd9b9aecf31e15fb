import { Form } from 'antd';
import { ItemSelect } from '../../registration/item-select';

/** A dispute may be about the item itself, as between 土地管理法 77 and 78: the one that is found right decides who has the power. */
export const FoundItem = ({ asOf }: { readonly asOf: string }) => (
  <Form.Item name="item" label="办理所依职权事项" extra="争议在于适用哪个事项的，选定确定下来的事项；不选的，按案卷登记的事项。">
    <ItemSelect asOf={asOf} allowClear />
  </Form.Item>
);

export const useFoundItem = (): string | undefined => Form.useWatch<string | undefined>('item');
