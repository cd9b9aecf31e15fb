import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { refusalInstruments } from '../../../wording/share-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { ShareForm, type ShareFormProps } from './share-form';

/** 不予共享: only with a law, an administrative regulation or a decision of the State Council. */
export const RefuseForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['RefuseShareBody']> {...props} danger>
    <SentenceBox>
      只有法律、行政法规或者国务院决定明确规定不能共享的，才可以不予共享（《政务数据共享条例》第十四条）。涉及个人隐私的，可以减少字段、脱敏或者缩短时限后附条件同意。
    </SentenceBox>
    <Form.Item name="instrument" label="依据的种类" rules={[{ required: true, message: '请选择依据的种类' }]}>
      <Radio.Group className="choice-lines">
        {optionsOf(refusalInstruments).map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
    <TextItem name="title" label="依据的名称" max={200} required={false} placeholder="《……法》" />
    <TextItem name="article" label="条款" max={100} required={false} placeholder="第……条" />
    <TextItem name="reasons" label="理由" max={3000} rows={4} required={false} />
  </ShareForm>
);
