import { Form } from 'antd';
import type { CaseDetail } from '../../../api/types';
import { ItemSelect } from '../../registration/item-select';

/** The item chosen in the form around; undefined while the item of the file stays. */
export const useFoundItem = (): string | undefined => Form.useWatch<string | undefined>('item');

/** Where the dispute is about the item itself: the one under which the matter goes on. */
export const FoundItem = ({ file, asOf }: { readonly file: CaseDetail; readonly asOf: string }) => (
  <Form.Item
    name="item"
    label="办理所依职权事项"
    extra={`争议在于适用哪一事项的，选定后案卷按该事项和它的期限办理；不选则仍为「${file.details.itemName}」。`}
  >
    <ItemSelect asOf={asOf} allowClear />
  </Form.Item>
);
