import { Form, Input } from 'antd';
import { LookAlikes } from './look-alikes';
import { type RegistrationForm, proposedTitle } from './registration-form';
import { ReviewSummary } from './review-summary';

/** 核对并登记: everything once more, the name of the file, and files that look like the same matter. */
export const ReviewFields = ({
  active,
  asOf,
  onStep,
}: {
  readonly active: boolean;
  readonly asOf: string;
  readonly onStep: (step: number) => void;
}) => {
  const form = Form.useFormInstance<RegistrationForm>();
  const values = Form.useWatch((all: RegistrationForm) => all, { form, preserve: true }) as RegistrationForm | undefined;
  if (!active || values === undefined) return <TitleField proposed="" />;
  return (
    <>
      <TitleField proposed={proposedTitle(values)} />
      <LookAlikes form={values} />
      <ReviewSummary form={values} asOf={asOf} onStep={onStep} />
    </>
  );
};

const TitleField = ({ proposed }: { readonly proposed: string }) => (
  <Form.Item
    name="title"
    label="案件名称"
    rules={[
      { max: 200, message: '不能超过 200 字' },
      ...(proposed === '' ? [{ required: true, whitespace: true, message: '「案件名称」不能为空' }] : []),
    ]}
    extra={proposed === '' ? undefined : '不填则使用灰字所示的名称'}
  >
    <Input placeholder={proposed === '' ? '当事人＋案由' : proposed} maxLength={200} />
  </Form.Item>
);
