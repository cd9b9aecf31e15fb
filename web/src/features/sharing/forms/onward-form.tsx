import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { OrganSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { TextItem } from '../../case-file/commands/text-item';
import { ShareForm, type ShareFormProps } from './share-form';

/** To a third party only with the provider's consent. */
export const OnwardForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['OnwardShareBody']> {...props}>
    <SentenceBox>
      不得擅自将共享获得的信息提供给第三方；确需提供的，应当经提供部门同意（《政务数据共享条例》第二十五条），或者由第三方自行申请。
    </SentenceBox>
    <Form.Item name="to" label="第三方" rules={[{ required: true, message: '请选择第三方机关' }]}>
      <OrganSelect />
    </Form.Item>
    <TextItem name="purpose" label="用途" max={1000} rows={2} />
  </ShareForm>
);
