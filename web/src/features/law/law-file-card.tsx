import { Alert, Button, Descriptions, Input, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { DateInput } from '../../components/date-input';
import { ProblemAlert } from '../../components/problem-alert';
import { type LawImport, instrumentPath } from './law-queries';
import type { LawFile, LawTerms } from './use-law-import';

const OUTCOMES: Readonly<Record<LawImport['outcome'], string>> = {
  'new-instrument': '新的法规',
  'new-version': '新的一版',
  correction: '更正同一版，原来的文本保留',
  unchanged: '与法规库里的文件相同',
};

const titleOf = ({ stored, outcome }: LawImport): string => {
  if (stored) return '导入完成';
  return outcome === 'unchanged' ? '法规库里已经有这个文件，不用再导入' : '检查通过，可以导入';
};

interface LawFileCardProps {
  readonly file: LawFile;
  readonly busy: boolean;
  readonly onCheck: (terms: LawTerms) => void;
}

/** One file: what was understood, or why it cannot be imported and what may be filled in. */
export const LawFileCard = ({ file, busy, onCheck }: LawFileCardProps) => {
  const { report, problem } = file;
  return (
    <section className="panel" aria-label={file.file.name}>
      <strong className="wrap-anywhere">{file.file.name}</strong>（{Math.ceil(file.file.size / 1024)} KB）
      {file.busy && <p role="status">正在处理…</p>}
      {problem !== undefined && <ProblemAlert problem={problem} />}
      {report !== undefined && <Understood report={report} />}
      {!file.busy && report?.stored !== true && <Terms terms={file.terms} busy={busy} onCheck={onCheck} />}
    </section>
  );
};

const Understood = ({ report }: { readonly report: LawImport }) => {
  const { instrument, cited, inForceFrom, inForceTo, articles, first, last, headings, previousEnds, warnings, outcome, fileDigest } =
    report;
  return (
    <>
      <Alert type="success" showIcon title={titleOf(report)} />
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          {
            key: 'title',
            label: '法规',
            children: report.stored ? <Link to={instrumentPath(instrument.key, inForceFrom)}>{instrument.title}</Link> : instrument.title,
          },
          { key: 'key', label: '引用名', children: `${instrument.key}（${cited ? '规则库引用它' : '规则库没有引用它'}）` },
          { key: 'from', label: '施行', children: `自 ${inForceFrom} 起${inForceTo === undefined ? '' : `，到 ${inForceTo} 为止`}` },
          { key: 'articles', label: '条文', children: `${articles} 条，${first}至${last}，标题 ${headings} 个` },
          {
            key: 'outcome',
            label: '结果',
            children: `${OUTCOMES[outcome]}${previousEnds === undefined ? '' : `；上一版到 ${previousEnds} 为止`}`,
          },
          { key: 'digest', label: '校验值（SM3）', children: <span className="wrap-anywhere">{fileDigest.slice(0, 16)}…</span> },
        ]}
      />
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="请核对"
          description={
            <ul>
              {warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          }
        />
      )}
    </>
  );
};

const Terms = ({
  terms,
  busy,
  onCheck,
}: {
  readonly terms: LawTerms;
  readonly busy: boolean;
  readonly onCheck: (terms: LawTerms) => void;
}) => {
  const [given, setGiven] = useState(terms);
  return (
    <details>
      <summary>补充或者更正：施行日期、失效日期、更正理由</summary>
      <Space wrap>
        <label>
          施行日期 <DateInput value={given.inForceFrom} allowFuture onChange={(inForceFrom) => setGiven({ ...given, inForceFrom })} />
        </label>
        <label>
          失效日期 <DateInput value={given.inForceTo} allowFuture onChange={(inForceTo) => setGiven({ ...given, inForceTo })} />
        </label>
        <Input
          aria-label="更正理由"
          placeholder="更正同一版的理由"
          maxLength={200}
          value={given.reason ?? ''}
          onChange={({ target }) => setGiven({ ...given, reason: target.value })}
        />
        <Button loading={busy} onClick={() => onCheck(given)}>
          重新检查
        </Button>
      </Space>
    </details>
  );
};
