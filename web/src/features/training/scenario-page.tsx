import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Input, Space, Upload } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/commands';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import type { CheckedScenario } from './training-types';
import './training.css';

const example = async () => dataOf(api.GET('/api/training/scenarios/example'));

const download = async (): Promise<void> => {
  const { name, text } = await example();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** What happens with a script, for whoever has none yet. */
const HowItGoes = () => (
  <>
    <p>校验以后，结果显示在这里：</p>
    <ol>
      <li>每一步都按正式的办案规则演练一遍：不可能发生的步骤，写明在哪一行、违反哪一条。</li>
      <li>没有问题的，列出全部步骤，可以作为教学案卷送签。</li>
      <li>由司法局另一人签批发布以后，就能加入课程。</li>
    </ol>
    <p className="muted">第一次写，可以先下载样例，在样例上改。人物和单位请用虚构的名称。</p>
  </>
);

/** 情景脚本: pasted or uploaded, tried on the rules, with what is wrong beside the line where it stands. */
export const ScenarioPage = () => {
  const [text, setText] = useState('');
  const check = useMutation<CheckedScenario, ProblemError, string>({
    mutationFn: (written) => dataOf(api.POST('/api/training/scenarios/check', { body: { text: written } })),
  });
  const navigate = useNavigate();
  const draw = useCommand<object, Schemas['DrawnScenarioDto']>(({ materialId }) => void navigate(`/training/materials/${materialId}`));
  const { data } = check;
  return (
    <div className="training-page">
      <PageTitle
        title="情景脚本"
        actions={
          <Space wrap>
            <LinkButton to="/training">回到讲师工作台</LinkButton>
            <Button onClick={() => void download()}>下载样例</Button>
            <Upload
              accept=".yaml,.yml,text/plain"
              showUploadList={false}
              beforeUpload={(file) => {
                void file.text().then(setText);
                return false;
              }}
            >
              <Button>上传文件</Button>
            </Upload>
            <Button type="primary" loading={check.isPending} disabled={text.trim() === ''} onClick={() => check.mutate(text)}>
              校验
            </Button>
          </Space>
        }
      />
      {check.error !== null && <ProblemAlert problem={check.error} />}
      {draw.error !== null && <ProblemAlert problem={draw.error} />}
      <div className="scenario">
        <div className="panel">
          <Input.TextArea
            aria-label="情景脚本"
            className="scenario-text"
            rows={28}
            value={text}
            onChange={({ target }) => setText(target.value)}
            placeholder="把情景脚本粘贴在这里，或者上传文件；写法见样例。"
          />
        </div>
        <div className="panel" aria-live="polite">
          {data === undefined && <HowItGoes />}
          {data !== undefined && data.faults.length === 0 && (
            <>
              <Alert type="success" showIcon title={`「${data.title ?? ''}」共 ${data.played} 步，符合规则。`} />
              <Button
                type="primary"
                loading={draw.isPending}
                onClick={() => draw.mutate({ path: '/api/training/scenarios', body: { text } })}
              >
                作为教学案卷送签
              </Button>
              <ol>
                {data.steps.map(({ version, at, text: what }) => (
                  <li key={version}>
                    <span className="muted">{formatInstant(at)}</span> {what}
                  </li>
                ))}
              </ol>
            </>
          )}
          {data !== undefined && data.faults.length > 0 && (
            <ol className="scenario-faults">
              {data.faults.map(({ line, column, code, message, basis }) => (
                <li key={`${line}:${column}:${code}`}>
                  <strong>
                    第 {line} 行第 {column} 列
                  </strong>
                  <pre>{text.split('\n')[line - 1]}</pre>
                  {message} {basis !== undefined && <span className="muted">{basis}</span>}
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </div>
  );
};
