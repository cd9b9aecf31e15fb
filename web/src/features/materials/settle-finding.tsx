import { Button, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { ProblemAlert } from '../../components/problem-alert';
import type { Finding } from './material-queries';

/** One finding: other words, or kept with the reason why they identify nobody. */
export const SettleFinding = ({ materialId, finding }: { readonly materialId: string; readonly finding: Finding }) => {
  const [settlement, choose] = useState<'replaced' | 'kept'>('replaced');
  const [text, write] = useState('');
  const settle = useCommand();
  const submit = () =>
    settle.mutate({
      path: `/api/training/materials/${materialId}/settle`,
      body: { finding: finding.finding, settlement, ...(settlement === 'replaced' ? { words: text } : { reason: text }) },
    });
  return (
    <div className="no-print">
      <Space wrap>
        <Radio.Group
          value={settlement}
          onChange={({ target }) => choose(target.value as 'replaced' | 'kept')}
          options={[
            { value: 'replaced', label: '替换' },
            { value: 'kept', label: '保留' },
          ]}
        />
        <Input
          value={text}
          maxLength={200}
          aria-label={settlement === 'replaced' ? '替换为' : '保留理由'}
          placeholder={settlement === 'replaced' ? '替换为，例如：某村民' : '为什么不会识别到个人'}
          onChange={({ target }) => write(target.value)}
          onPressEnter={submit}
        />
        <Button onClick={submit} loading={settle.isPending} disabled={text.trim() === ''}>
          确定
        </Button>
      </Space>
      {settle.error !== null && <ProblemAlert problem={settle.error} />}
    </div>
  );
};
