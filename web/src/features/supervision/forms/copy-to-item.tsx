import { Form } from 'antd';
import { useOrgan } from '../../../api/organs';
import { OrganSelect } from '../../../components/organ-select';
import { ArticleLine } from './article-line';

const LED_FROM_ABOVE: ReadonlySet<string> = new Set(['city-branch', 'vertical']);

/** For organs under vertical or dual leadership: their superior department is told (行政执法监督条例 42). */
export const CopyToItem = ({ organ: id }: { readonly organ: string | undefined }) => {
  const organ = useOrgan(id);
  if (organ === undefined || !LED_FROM_ABOVE.has(organ.kind)) return null;
  const { superiorId, name } = organ;
  return (
    <Form.Item
      name="copyTo"
      label="抄告的上级主管部门"
      {...(superiorId === undefined ? {} : { initialValue: superiorId })}
      rules={[{ required: true, message: '请选择抄告的上级主管部门' }]}
      extra={
        <>
          {name}实行垂直领导或者双重领导。
          <ArticleLine rule="SUP-42" />
        </>
      }
    >
      <OrganSelect
        placeholder="选择上级主管部门"
        filter={(candidate) => (superiorId === undefined ? candidate.level === 'city' : candidate.id === superiorId)}
      />
    </Form.Item>
  );
};
