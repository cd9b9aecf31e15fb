import { Alert, Button, Checkbox, Form, Modal, Select } from 'antd';
import { useCommand } from '../../api/commands';
import type { Schemas } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';
import type { TrainingSeries } from './material-queries';

type Fields = Schemas['EraseSeriesKeyBody'];

const GROUNDS: readonly { readonly value: Fields['ground']; readonly label: string }[] = [
  { value: 'teaching-over', label: '教学已经结束' },
  { value: 'no-more-copies', label: '这个系列不再抽取新的教学案卷' },
  { value: 'retention-over', label: '本单位规定的保存期限届满' },
  { value: 'asked-for', label: '有人要求删除与本人有关的信息' },
];

/** 销毁密钥: asks twice, since nothing brings a key back. */
export const EraseKeyForm = ({
  series: { series, name, copies },
  onClose,
}: {
  readonly series: TrainingSeries;
  readonly onClose: () => void;
}) => {
  const erase = useCommand<Fields>(onClose);
  return (
    <Modal open title={`销毁密钥：${name}`} onCancel={onClose} footer={null} destroyOnHidden>
      <Alert
        type="warning"
        showIcon
        title="销毁以后不能恢复"
        description={`密钥、化名对照、原案卷对照和核疑用的原文一并删除：以后没有人能由化名查到原案，也不能再往这个系列抽取。已有的${copies}份教学案卷照常使用；机关、地点和日期仍可能让了解情况的人推知原案。`}
      />
      {erase.error !== null && <ProblemAlert problem={erase.error} />}
      <Form<Fields>
        layout="vertical"
        style={{ marginTop: 16 }}
        onFinish={(fields) => erase.mutate({ path: `/api/training/series/${series}/erase-key`, body: fields })}
      >
        <Form.Item
          name="ground"
          label="销毁理由"
          rules={[{ required: true, message: '请选择销毁理由' }]}
          extra="可选的理由和由谁销毁是县内默认规定；个人信息的保存期限应当最短（《个人信息保护法》第十九条）。"
        >
          <Select options={[...GROUNDS]} />
        </Form.Item>
        <Form.Item
          name="irreversible"
          valuePropName="checked"
          rules={[{ validator: (_, checked) => (checked === true ? Promise.resolve() : Promise.reject(new Error('请先确认'))) }]}
        >
          <Checkbox>我知道密钥销毁以后不能恢复</Checkbox>
        </Form.Item>
        <Button danger type="primary" htmlType="submit" loading={erase.isPending}>
          销毁密钥
        </Button>
      </Form>
    </Modal>
  );
};
