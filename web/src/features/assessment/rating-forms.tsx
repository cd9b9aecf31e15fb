import { Form, Rate } from 'antd';
import type { OrganRef } from '../../api/types';
import { TextItem } from '../case-file/commands/text-item';
import { ShareForm } from '../pushes/forms/share-form';
import type { Rating } from './assessment-types';

/** 评分项, in the words of the server; a rating that stands brings its own. */
const CRITERIA = { promptness: '响应及时', expertise: '专业支持', cooperation: '协同配合', feedback: '结果反馈' } as const;
const POINT_WORDS = ['很差', '较差', '一般', '较好', '很好'];

interface RateValues {
  readonly points: Readonly<Record<keyof typeof CRITERIA, number>>;
  readonly reason: string;
  readonly why?: string;
}

const PointsFields = () => (
  <>
    {Object.entries(CRITERIA).map(([criterion, name]) => (
      <Form.Item
        key={criterion}
        name={['points', criterion]}
        label={name}
        rules={[{ required: true, min: 1, type: 'number', message: `请给「${name}」评分` }]}
      >
        <Rate count={5} tooltips={POINT_WORDS} allowClear={false} />
      </Form.Item>
    ))}
    <TextItem name="reason" label="评分理由" max={1000} rows={3} extra="写事实，例如哪一件案卷、什么时候；被评部门看得到。" />
  </>
);

interface RateFormProps {
  readonly quarter: string;
  readonly department: OrganRef;
  readonly onDone: () => void;
}

export const RateForm = ({ quarter, department, onDone }: RateFormProps) => (
  <ShareForm<RateValues>
    path="/api/assessment/ratings"
    submitText="提交评价"
    doneText="评价已记录。"
    toBody={(values) => ({ ...values, reason: values.reason.trim(), quarter, department: department.id })}
    onDone={onDone}
  >
    <PointsFields />
  </ShareForm>
);

const pointsOf = ({ criteria }: Rating): RateValues['points'] =>
  Object.fromEntries(criteria.map(({ criterion, points }) => [criterion, points])) as RateValues['points'];

export const CorrectRatingForm = ({ rating, onDone }: { readonly rating: Rating; readonly onDone: () => void }) => (
  <ShareForm<RateValues>
    path="/api/assessment/ratings/correct"
    submitText="提交更正"
    doneText="更正已记录，原来的评价留在记录里。"
    initialValues={{ points: pointsOf(rating), reason: rating.reason }}
    toBody={(values) => ({ ...values, quarter: rating.quarter, department: rating.department.id })}
    onDone={onDone}
  >
    <PointsFields />
    <TextItem name="why" label="更正理由" max={500} rows={2} />
  </ShareForm>
);
