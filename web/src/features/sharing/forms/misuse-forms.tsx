import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { DateInput } from '../../../components/date-input';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { recallGrounds } from '../../../wording/share-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { ShareForm, type ShareFormProps } from './share-form';

export const SuspendForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['SuspendShareBody']> {...props} danger>
    <SentenceBox>
      擅自超出范围、目的使用或者提供给第三方的，暂停共享权限并限期整改（《政务数据共享条例》第二十七条）。暂停后立即不能查阅。
    </SentenceBox>
    <TextItem name="facts" label="违规使用的事实" max={3000} rows={4} />
    <Form.Item name="rectifyBy" label="整改期限" rules={[{ required: true, message: '请填写整改期限' }]}>
      <DateInput allowFuture earliest={today()} />
    </Form.Item>
  </ShareForm>
);

export const RectifyForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['ReportShareRectificationBody']> {...props}>
    <TextItem name="report" label="整改情况" max={3000} rows={4} />
  </ShareForm>
);

export const ResumeForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['ShareOpinionBody']> {...props}>
    <TextItem name="opinion" label="意见" max={2000} rows={3} />
  </ShareForm>
);

/** 收回: a just cause, talked over with the requester, on file with the data authority. */
export const RecallForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['RecallShareBody']> {...props} danger>
    <SentenceBox>
      提供部门无正当理由不得终止共享；确需终止的，先与需求部门协商，并报主管部门备案（《政务数据共享条例》第二十七条）。发现违规使用的，请用「暂停共享」。
    </SentenceBox>
    <Form.Item name="ground" label="正当理由" rules={[{ required: true, message: '请选择正当理由' }]}>
      <Radio.Group className="choice-lines">
        {optionsOf(recallGrounds).map(({ value, label }) => (
          <Radio key={value} value={value}>
            {label}
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
    <TextItem name="reasons" label="理由说明" max={2000} rows={3} />
    <TextItem name="negotiation" label="与需求部门协商的情况" max={2000} rows={3} />
  </ShareForm>
);
