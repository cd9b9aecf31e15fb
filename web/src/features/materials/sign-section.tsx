import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/commands';
import { ProblemAlert } from '../../components/problem-alert';
import type { Material } from './material-queries';

/** 签批发布 and 撤回, for those who may. */
export const SignSection = ({ material: { materialId, version, maySign, mayWithdraw, openFindings } }: { readonly material: Material }) => {
  const [text, write] = useState('');
  const step = useCommand(() => write(''));
  if (!maySign && !mayWithdraw) return null;
  const send = (verb: 'sign' | 'withdraw', body: object) =>
    step.mutate({ path: `/api/training/materials/${materialId}/${verb}`, body, seen: version });
  return (
    <section className="panel no-print" aria-label="签批">
      <h2>{maySign ? '签批发布' : '撤回'}</h2>
      {maySign && openFindings > 0 && <p>还有{openFindings}条疑点没有处理，处理完才能签批。</p>}
      <Input.TextArea
        value={text}
        maxLength={500}
        aria-label={maySign ? '意见或者理由' : '撤回理由'}
        placeholder={maySign ? '签批意见，或者撤回理由' : '撤回理由'}
        onChange={({ target }) => write(target.value)}
      />
      <Space style={{ marginTop: 8 }}>
        {maySign && (
          <Button
            type="primary"
            disabled={text.trim() === '' || openFindings > 0}
            loading={step.isPending}
            onClick={() => send('sign', { opinion: text })}
          >
            签批发布
          </Button>
        )}
        {mayWithdraw && (
          <Button danger disabled={text.trim() === ''} loading={step.isPending} onClick={() => send('withdraw', { reason: text })}>
            撤回
          </Button>
        )}
      </Space>
      {step.error !== null && <ProblemAlert problem={step.error} />}
    </section>
  );
};
